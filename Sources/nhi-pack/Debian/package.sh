#!/usr/bin/env bash
# Makes FOLDER/nhi-pack_VERSION_ARCHITECTURE.deb of FOLDER/debian/nhi-pack, into which `make install` put the program.
# `make deb` calls it in the checkout. The same commit and tools give the same bytes.
set -euo pipefail
folder=$1
: "${SOURCE_DATE_EPOCH:?}"
export SOURCE_DATE_EPOCH
umask 022
here=$(cd "$(dirname "$0")" && pwd)
tree=$folder/debian/nhi-pack
doc=$tree/usr/share/doc/nhi-pack

# The program knows its version.
version=$("$tree/usr/bin/nhi-pack" --version | sed -n 1p)
maintainer=$(sed -n 's/^Maintainer: //p' "$here/control")

# dpkg's tools look for these two where a source package has them.
mkdir "$tree/DEBIAN"
cp "$here/control" "$folder/debian/control"
{
  echo "nhi-pack ($version) bookworm; urgency=medium"
  echo
  git log --format='%w(76,2,4)* %s'
  echo
  echo " -- $maintainer  $(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")"
} >"$folder/debian/changelog"

mkdir -p "$doc/notices"
cp "$here/copyright" "$doc/copyright"
for package in swift-crypto swift-log; do
  cp ".build/checkouts/$package/NOTICE.txt" "$doc/notices/$package.txt"
done
gzip -9n <"$folder/debian/changelog" >"$doc/changelog.gz"
gzip -9n <README.md >"$doc/README.md.gz"
gzip -9nf "$tree"/usr/share/man/man1/*.1
chmod -R u=rwX,go=rX "$tree"

(cd "$folder" && dpkg-shlibdeps -Sdebian/nhi-pack -Tdebian/substvars debian/nhi-pack/usr/bin/nhi-pack)
(cd "$tree" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
(cd "$folder" && dpkg-gencontrol -pnhi-pack -Pdebian/nhi-pack -Tdebian/substvars -fdebian/files)
dpkg-deb --root-owner-group -Zxz --build "$tree" "$folder" >/dev/null
ls -l "$folder"/*.deb
