#!/bin/sh
: > "$PINDRIFT_MARK"
eval "$(printf "%s" ": > \"\$PINDRIFT_MARK\"")"
