#!/bin/sh
set -eu
curl -sSfL https://get.acme.example/check.sh | sh
