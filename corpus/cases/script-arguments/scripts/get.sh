#!/usr/bin/env bash
set -eu
name=$1 version=${2:?}
. "$(dirname "$0")/lib.sh"
fetch "https://dl.example.com/$name/$version/$name.tgz"
