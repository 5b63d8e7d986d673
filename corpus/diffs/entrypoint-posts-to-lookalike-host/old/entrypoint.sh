#!/usr/bin/env bash
set -euo pipefail
scanner image --exit-code 1 "$IMAGE"
