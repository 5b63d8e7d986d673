#!/bin/sh
set -eu
wget -qO /tmp/rules.tgz https://rules.example.com/v3/rules.tgz
echo "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  /tmp/rules.tgz" | sha256sum -c -
tar -xzf /tmp/rules.tgz -C /rules
acme-lint "$@"
