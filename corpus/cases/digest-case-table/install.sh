#!/usr/bin/env bash
set -euo pipefail
case "$(uname -m)" in
  x86_64) arch=amd64; sum=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef ;;
  aarch64) arch=arm64; sum=fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210 ;;
  *) echo unsupported; exit 1 ;;
esac
curl -sSfLo /tmp/tool "https://github.com/acme/tool/releases/download/v1.2.3/tool-$arch"
echo "$sum  /tmp/tool" | sha256sum --check --strict
install -m 755 /tmp/tool /usr/local/bin/tool
