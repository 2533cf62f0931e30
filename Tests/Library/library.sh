#!/bin/sh
# What the toolchain says of the library as it was built.
#
#   library.sh docs BUILD OUTPUT [CATALOGUE]   its documentation into OUTPUT; a warning is an error
#   library.sh api BUILD                       its public API, one declaration a line
#   library.sh breaks BUILD [BASELINE]         what programs that were written for BASELINE would miss; 1 if anything
#   library.sh review BUILD                    what is not documented or not Sendable; 1 if anything
#
# BUILD is the folder that `swift build --show-bin-path` prints. Other paths are taken from the checkout's top.
set -eu
case ${1:-} in
docs | api | breaks | review) ;;
*)
  sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
  exit 64
  ;;
esac
cd "$(dirname "$0")/../.."
baseline=Fixtures/api/NHIPack.txt

target=$(swift -print-target-info)
field() { printf '%s\n' "$target" | sed -n "s/.*\"$1\": \"\(.*\)\".*/\1/p" | head -n 1; }
resources=$(field runtimeResourcePath)
tools=${resources%/lib/swift*}/bin
triple=$(field triple)
# The modules of the product, as Package.swift lists them.
modules=$(sed -n '/\.library(/,/\])/p' Package.swift | grep -v 'name:' | grep -o '"[A-Za-z]*"' | tr -d '"')

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Where the compiler finds what the modules are built on: theirs, and the C modules of this package and of others.
search() {
  printf '%s\n' "-I$1/Modules" -I/usr/include/libxml2
  for map in Sources/C*/module.modulemap "$1"/../../checkouts/*/Sources/*/include/module.modulemap; do
    printf '%s\n' "-I$(dirname "$map")"
  done
}

# Into $scratch/symbols, what is public in each module.
symbols() {
  mkdir "$scratch/symbols"
  for module in $modules; do
    "$tools/swift-symbolgraph-extract" -module-name "$module" $(search "$1") -target "$triple" \
      -module-cache-path "$scratch/cache" -minimum-access-level public -skip-synthesized-members \
      -output-dir "$scratch/symbols"
  done
}

# Told, and a failure, when there is anything.
nothing() { if [ -s "$1" ]; then cat "$1"; exit 1; fi; }

symbols "$2"
case $1 in
docs)
  rm -rf "$3"
  mkdir -p "$(dirname "$3")"
  "$tools/docc" convert "${4:-Sources/NHIPack/NHIPack.docc}" --additional-symbol-graph-dir "$scratch/symbols" \
    --fallback-display-name NHIPack --fallback-bundle-identifier nhi-pack --warnings-as-errors --output-path "$3"
  ;;
api) python3 Tests/Library/public_api.py "$scratch/symbols" ;;
breaks)
  python3 Tests/Library/public_api.py "$scratch/symbols" >"$scratch/now"
  LC_ALL=C sort "$scratch/now" >"$scratch/sorted"
  LC_ALL=C sort "${3:-$baseline}" | LC_ALL=C comm -23 - "$scratch/sorted" >"$scratch/missing"
  nothing "$scratch/missing"
  ;;
review)
  python3 Tests/Library/public_api.py --review "$scratch/symbols" >"$scratch/found"
  grep . "$scratch/found" >"$scratch/lines" || true
  nothing "$scratch/lines"
  ;;
esac
