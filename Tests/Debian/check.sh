#!/usr/bin/env bash
# What `make check-deb` does: lintian judges the package; then it is installed in a Debian that has nothing but the
# essentials, packs the sample clinic there as somebody who is not root, and is removed again without a trace.
# Root, since it makes a system to change into.
set -euo pipefail
deb=$(realpath "$1")
cd "$(dirname "$0")/../.."

say() { echo "check-deb: $*"; }
fail() { say "$*" >&2; exit 1; }

lintian --no-cfg --fail-on error,warning "$deb"
say "lintian has no error and no warning"
bytes=$(stat -c %s "$deb")
test "$bytes" -lt 25000000 || fail "the package has $bytes bytes"
say "$bytes bytes"

suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' |
  awk -v suite="$suite" '$2 == suite { print $1; exit }')
test -n "$mirror" || fail "apt knows no mirror of $suite: run apt-get update"

system=$(mktemp -d /var/tmp/nhi-pack-system.XXXXXX)
trap 'mountpoint -q "$system/proc" && umount "$system/proc"
  rm -rf --one-file-system "$system"' EXIT
debootstrap --variant=minbase "$suite" "$system" "$mirror" >"$system.log" 2>&1 || { cat "$system.log"; fail debootstrap; }
rm "$system.log"
chmod 755 "$system"
# Where a Swift program finds its arguments.
mount -t proc proc "$system/proc"

# Runs a command in that system with nothing of this one's environment.
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive chroot "$system" "$@"; }
clerk() {
  chroot --userspec=clerk:clerk "$system" env -i PATH=/usr/bin:/bin HOME=/home/clerk LANG=zh_TW.UTF-8 "$@"
}

inside dpkg-query -W -f '${Package}\n' | LC_ALL=C sort >"$system/before"
cp "$deb" "$system/tmp/nhi-pack.deb"
inside apt-get update -qq
inside apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends /tmp/nhi-pack.deb >/dev/null
say "installed with: $(inside dpkg-query -W -f '${Package}\n' | LC_ALL=C sort | comm -13 "$system/before" - | tr '\n' ' ')"
test -z "$(inside dpkg -V nhi-pack)" || fail "files are not as packed"
! inside ldd /usr/bin/nhi-pack | grep 'not found' || fail "a library is missing"

inside useradd --create-home clerk
version=$(clerk nhi-pack --version)
test "$(sed -n 1p <<<"$version")" = "$(inside dpkg-query -W -f '${Version}' nhi-pack)" || fail "another version: $version"
sed 's/^/check-deb:   /' <<<"$version"

cp -r Fixtures/clinics "$system/home/clerk/clinics"
inside chown -R clerk:clerk /home/clerk
clerk nhi-pack pack /home/clerk/clinics/dental/list.csv /home/clerk/clinics/dental/files -o /home/clerk/out >"$system/pack"
grep -q '^送件檔完成$' "$system/pack" || fail "no bundle: $(cat "$system/pack")"
clerk sh -c 'cd && nhi-pack verify out/*.zip --list clinics/dental/list.csv' >"$system/verify" ||
  fail "not as it should be: $(cat "$system/verify")"
say "packed and verified: $(cd "$system/home/clerk/out" && ls -- *.zip)"
status=0
clerk nhi-pack check /home/clerk/clinics/broken/list.csv /home/clerk/clinics/broken/files >/dev/null || status=$?
test $status = 1 || fail "a clinic with errors ends with $status"

inside apt-get purge -y -qq -o Dpkg::Use-Pty=0 nhi-pack >/dev/null
left=$(find "$system" -mindepth 1 -xdev -name '*nhi-pack*' -not -path "$system/home/*" -not -path "$system/tmp/*" -not -path "$system/var/cache/*")
test -z "$left" || fail "purging leaves $left"
say "installs, runs, packs, and leaves nothing behind"
