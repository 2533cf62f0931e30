# nhi-pack: `make demo` and `make test` do everything on a fresh Debian 12 with Swift.

# What the program is built against, and what the tests judge it with.
BUILD_PACKAGES := libarchive-dev liblzma-dev libqpdf-dev libsqlite3-dev libxml2-dev libyaml-dev zlib1g-dev pkg-config
TEST_PACKAGES := $(BUILD_PACKAGES) p7zip-full unzip libarchive-tools libxml2-utils libc-bin dcmtk cabextract gcab \
  chromium fish fonts-noto-cjk git groff-base man-db mandoc poppler-utils strace tidy zsh \
  python3 python3-jsonschema python3-junitparser python3-odf python3-openpyxl python3-pydicom python3-yaml
# What the benchmarks hold it against, and make their clinics with.
BENCH_PACKAGES := $(BUILD_PACKAGES) p7zip-full zip unzip file qpdf libjpeg-turbo-progs libtiff-tools libxml2-utils dcmtk \
  python3 python3-numpy python3-pil python3-pydicom

# What makes the Debian package, and what judges it.
DEB_PACKAGES := $(BUILD_PACKAGES) dpkg-dev git
CHECK_DEB_PACKAGES := debootstrap lintian

# Packages of $(1) that are not installed.
missing = $(shell for package in $(1); do dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || echo $$package; done)
# Installs what is missing of $(1); sudo only if not root.
install_packages = missing="$(call missing,$(1))"; test -z "$$missing" || { \
  sudo=; test "$$(id -u)" = 0 || sudo=sudo; \
  echo "installing: $$missing"; \
  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing >/dev/null; }

PREFIX ?= /usr/local
# Not every shell puts the home folder in the place of the sign when it stands behind `PREFIX=`.
override PREFIX := $(patsubst ~/%,$(HOME)/%,$(PREFIX))
# Below /usr Debian's zsh looks elsewhere.
ZSH_COMPLETIONS ?= $(PREFIX)/share/zsh/site-functions
# The commit's time, so that what is made of the same commit is the same.
SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || date +%s)

# Nothing is loaded into the program, so it offers no symbols: they and what only they keep are 1.6 MB.
RELEASE := -c release --static-swift-stdlib --product nhi-pack -Xlinker --no-export-dynamic
STRICT := --explicit-target-dependency-import-check error

.PHONY: demo test sanitize build bench fuzz docs api api-baseline lint format install uninstall deb check-deb clean swift

demo: build
	@# A ledger of its own: what is packed here was not packed by whoever runs this.
	state=$$(mktemp -d) && trap 'rm -rf "$$state"' EXIT && XDG_STATE_HOME="$$state" \
	  $$(swift build $(RELEASE) --show-bin-path)/nhi-pack pack Fixtures/clinics/dental/list.csv Fixtures/clinics/dental/files -o out
	@ls -l out

test: swift
	@$(call install_packages,$(TEST_PACKAGES))
	swift test $(STRICT) --disable-xctest

# The whole test suite, program and all, under ThreadSanitizer and AddressSanitizer. Each makes a build of its own.
#
# Not among it are the tests that stop the program with strace: a sanitizer's own work is among the system calls that
# they count, and what these tests are about is no memory error. Nor those of the library as others see it: they run the
# toolchain's programs, and none of ours that is sanitized. Nor those that give the program a small address space, or
# small files only (ulimit): a sanitizer takes terabytes, and has a file of its own. Leaks are not looked for: Swift
# marks pointers in enums with bits of its own, and what they point to is taken for lost.
SANITIZE ?= thread address
SANITIZE_SKIP := $(foreach test,SurvivalTests LibraryTests NamesInputTests/memoryIsBounded \
  OddSourceTests/aHundredThousandFiles fullDiskExits74 aLedgerOnAFullDiskExits74,--skip $(test))

sanitize: swift
	@$(call install_packages,$(TEST_PACKAGES))
	@for sanitizer in $(SANITIZE); do echo "sanitize: $$sanitizer"; \
	  TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/Sanitizers/thread.suppressions ASAN_OPTIONS=detect_leaks=0 \
	    swift test $(STRICT) --disable-xctest --sanitize $$sanitizer --scratch-path .build/$$sanitizer $(SANITIZE_SKIP) || \
	    exit 1; done

build: swift
	@$(call install_packages,$(BUILD_PACKAGES))
	swift build $(RELEASE) $(STRICT)

# CASES of a typical clinic, 20 for a quick look, 200 for a whole month, and then small ones up to 20,000. The clinics
# stay in BENCH_FOLDER.
CASES ?= 20
BENCH_FOLDER ?= .build/bench
BENCH := /usr/bin/python3 Tests/Benchmarks/pack_speed.py "$$(swift build $(RELEASE) --show-bin-path)/nhi-pack"

bench: build
	@$(call install_packages,$(BENCH_PACKAGES))
	$(BENCH) $(CASES) --keep $(BENCH_FOLDER)
	$(BENCH) --keep $(BENCH_FOLDER) --linear

# Each parser for FUZZ_SECONDS, one after the other; what is found lies in .build/fuzz.
FUZZ ?= list sheet claim names mapping configuration jpeg gif bmp tiff pict pdf doc html text cda mpeg mp4 instance directory \
  verify
FUZZ_SECONDS ?= 60
FUZZ_BUILD := NHI_PACK_FUZZ=1 swift build -c release --scratch-path .build/fuzz --product fuzz -Xswiftc -sanitize=fuzzer \
  -Xswiftc -parse-as-library -Xswiftc -use-ld=lld

fuzz: swift
	@$(call install_packages,$(BUILD_PACKAGES))
	$(FUZZ_BUILD)
	@for parser in $(FUZZ); do echo "fuzz: $$parser"; mkdir -p .build/fuzz/corpus/$$parser; \
	  FUZZ=$$parser .build/fuzz/release/fuzz -max_total_time=$(FUZZ_SECONDS) -timeout=10 -rss_limit_mb=2048 \
	    -artifact_prefix=.build/fuzz/$$parser- -print_final_stats=1 -verbosity=0 \
	    .build/fuzz/corpus/$$parser Fixtures/corpus/$$parser || exit 1; done

# The library's documentation, for a browser, into DOCS; a warning is an error.
DOCS ?= .build/docs
LIBRARY = swift build --target NHIPack && build=$$(swift build --show-bin-path) && Tests/Library/library.sh

docs: swift
	@$(call install_packages,$(BUILD_PACKAGES))
	$(LIBRARY) docs "$$build" $(DOCS)

# What programs would miss that were written for the library as Fixtures/api has it. api-baseline writes that anew: what
# it no longer has is no longer promised.
api: swift
	@$(call install_packages,$(BUILD_PACKAGES) python3)
	$(LIBRARY) breaks "$$build"

api-baseline: swift
	@$(call install_packages,$(BUILD_PACKAGES) python3)
	$(LIBRARY) api "$$build" >Fixtures/api/NHIPack.txt

lint: swift
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Fixtures/embedding

format: swift
	swift format --in-place --recursive --parallel Package.swift Sources Tests Fixtures/embedding

# The program, its manual and what lets shells complete its options, into PREFIX; sudo only if that may not be written to,
# and never for a DESTDIR, which is for who makes packages.
STAGE := .build/install
SUDO_IF_NEEDED = sudo=; test -n "$(DESTDIR)" || { mkdir -p "$(PREFIX)/bin" && test -w "$(PREFIX)/bin"; } 2>/dev/null || sudo=sudo

install: build
	@rm -rf $(STAGE) && mkdir -p $(STAGE)/man
	@strip --remove-section=.comment -o $(STAGE)/nhi-pack "$$(swift build $(RELEASE) --show-bin-path)/nhi-pack"
	@$(STAGE)/nhi-pack manual $(STAGE)/man --date "$$(date -u -d @$(SOURCE_DATE_EPOCH) +%F)"
	@for shell in bash zsh fish; do $(STAGE)/nhi-pack --generate-completion-script $$shell >$(STAGE)/$$shell || exit 1; done
	@# It is read by a shell, not run.
	@sed -i '1{/^#!/d}' $(STAGE)/bash
	@$(SUDO_IF_NEEDED); \
	put() { $$sudo install -D -m $$1 $(STAGE)/$$2 "$(DESTDIR)$$3" && echo "$(DESTDIR)$$3"; }; \
	put 755 nhi-pack "$(PREFIX)/bin/nhi-pack" && \
	put 644 bash "$(PREFIX)/share/bash-completion/completions/nhi-pack" && \
	put 644 zsh "$(ZSH_COMPLETIONS)/_nhi-pack" && \
	put 644 fish "$(PREFIX)/share/fish/vendor_completions.d/nhi-pack.fish" && \
	for page in $(STAGE)/man/*.1; do page=$${page##*/}; put 644 man/$$page "$(PREFIX)/share/man/man1/$$page" || exit 1; done

# What `make install` put there. The ledger of what was packed stays.
uninstall:
	@$(SUDO_IF_NEEDED); \
	$$sudo rm -fv "$(DESTDIR)$(PREFIX)/bin/nhi-pack" "$(DESTDIR)$(ZSH_COMPLETIONS)/_nhi-pack" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/nhi-pack" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/nhi-pack.fish" \
	  "$(DESTDIR)$(PREFIX)/share/man/man1/nhi-pack.1" "$(DESTDIR)$(PREFIX)/share/man/man1/nhi-pack-"*.1

# .build/deb/nhi-pack_VERSION_ARCHITECTURE.deb, for the Debian that it is made on.
DEB := .build/deb

deb: build
	@$(call install_packages,$(DEB_PACKAGES))
	@rm -rf $(DEB)
	@$(MAKE) --no-print-directory install DESTDIR="$(CURDIR)/$(DEB)/debian/nhi-pack" PREFIX=/usr \
	  ZSH_COMPLETIONS=/usr/share/zsh/vendor-completions >/dev/null
	@SOURCE_DATE_EPOCH=$(SOURCE_DATE_EPOCH) Sources/nhi-pack/Debian/package.sh $(DEB)

# Installs the package in a clean Debian of its own and packs the sample clinic there. Takes root, a network and a minute or two.
check-deb: deb
	@$(call install_packages,$(CHECK_DEB_PACKAGES))
	@sudo=; test "$$(id -u)" = 0 || sudo=sudo; $$sudo Tests/Debian/check.sh $(DEB)/*.deb

clean:
	rm -rf .build

swift:
	@command -v swift >/dev/null || { echo '找不到 Swift：請先安裝 Swift 6.2 以上，見 https://www.swift.org/install/linux/'; \
	  echo 'Swift is missing: install Swift 6.2 or later, see https://www.swift.org/install/linux/'; exit 1; }
