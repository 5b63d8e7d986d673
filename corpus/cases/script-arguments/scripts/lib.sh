fetch() {
  local out
  out=$(mktemp)
  curl -sSfLo "$out" "$1"
  tar -xzf "$out"
}
