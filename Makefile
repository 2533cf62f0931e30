# nhi-pack: `make demo` and `make test` do everything on a fresh Debian 12 with Swift.

# What the program is built against, and what the tests judge it with.
BUILD_PACKAGES := libarchive-dev liblzma-dev libqpdf-dev libsqlite3-dev libxml2-dev libyaml-dev zlib1g-dev pkg-config
TEST_PACKAGES := $(BUILD_PACKAGES) p7zip-full unzip libarchive-tools libxml2-utils libc-bin dcmtk cabextract gcab \
  chromium fonts-noto-cjk git poppler-utils strace tidy \
  python3 python3-jsonschema python3-junitparser python3-odf python3-openpyxl python3-pydicom python3-yaml
# What the benchmarks hold it against, and make their clinics with.
BENCH_PACKAGES := $(BUILD_PACKAGES) p7zip-full zip unzip file qpdf libjpeg-turbo-progs libtiff-tools libxml2-utils dcmtk \
  python3 python3-numpy python3-pil python3-pydicom

# Packages of $(1) that are not installed.
missing = $(shell for package in $(1); do dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || echo $$package; done)
# Installs what is missing of $(1); sudo only if not root.
install_packages = missing="$(call missing,$(1))"; test -z "$$missing" || { \
  sudo=; test "$$(id -u)" = 0 || sudo=sudo; \
  echo "installing: $$missing"; \
  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing >/dev/null; }

PREFIX ?= /usr/local
RELEASE := -c release --static-swift-stdlib --product nhi-pack
STRICT := --explicit-target-dependency-import-check error

.PHONY: demo test sanitize build bench fuzz lint format install clean swift

demo: build
	@# A ledger of its own: what is packed here was not packed by whoever runs this.
	state=$$(mktemp -d) && trap 'rm -rf "$$state"' EXIT && XDG_STATE_HOME="$$state" \
	  $$(swift build $(RELEASE) --show-bin-path)/nhi-pack pack Fixtures/clinics/dental/list.csv Fixtures/clinics/dental/files -o out
	@ls -l out

test: swift
	@$(call install_packages,$(TEST_PACKAGES))
	swift test $(STRICT)

# The whole test suite, program and all, under ThreadSanitizer and AddressSanitizer. Each makes a build of its own.
#
# Not among it are the tests that stop the program with strace: a sanitizer's own work is among the system calls that
# they count, and the leak check cannot work in a program that is traced. What these tests are about is no memory error.
SANITIZE ?= thread address
SANITIZE_SKIP := --skip SurvivalTests

sanitize: swift
	@$(call install_packages,$(TEST_PACKAGES))
	@for sanitizer in $(SANITIZE); do echo "sanitize: $$sanitizer"; \
	  TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/Sanitizers/thread.suppressions \
	    swift test $(STRICT) --sanitize $$sanitizer --scratch-path .build/$$sanitizer $(SANITIZE_SKIP) || exit 1; done

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

lint: swift
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format: swift
	swift format --in-place --recursive --parallel Package.swift Sources Tests

# The program into $(PREFIX)/bin; sudo only if that folder may not be written to.
install: build
	@sudo=; mkdir -p $(DESTDIR)$(PREFIX)/bin 2>/dev/null && test -w $(DESTDIR)$(PREFIX)/bin || sudo=sudo; \
	  $$sudo install -D -s -m 755 "$$(swift build $(RELEASE) --show-bin-path)/nhi-pack" $(DESTDIR)$(PREFIX)/bin/nhi-pack
	@echo '$(DESTDIR)$(PREFIX)/bin/nhi-pack'

clean:
	rm -rf .build

swift:
	@command -v swift >/dev/null || { echo '找不到 Swift：請先安裝 Swift 6.2 以上，見 https://www.swift.org/install/linux/'; \
	  echo 'Swift is missing: install Swift 6.2 or later, see https://www.swift.org/install/linux/'; exit 1; }
