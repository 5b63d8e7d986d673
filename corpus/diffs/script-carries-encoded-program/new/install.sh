#!/bin/bash
set -eu
echo "installing $VERSION"
echo "cHJpbnQoIm9ubHkgYSBsaW5lIikK" | base64 -d > /tmp/runner_script.py
sudo python3 /tmp/runner_script.py | base64 -w 0
curl -sSfL "https://releases.example.com/tool/$VERSION/tool.tgz" | tar -xz -C "$HOME/bin"
