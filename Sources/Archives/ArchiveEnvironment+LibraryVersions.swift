import CLZMA
import CLibArchive
import CZlib

extension ArchiveEnvironment {
  /// The libraries below this module as the process has them loaded, each with its version: `liblzma 5.4.1`. libarchive
  /// adds those that it reads with itself: `libarchive 3.6.2 zlib/1.2.13 …`.
  package static var libraryVersions: [String] {
    unsafe [
      String(cString: archive_version_details()),
      "liblzma \(String(cString: lzma_version_string()))",
      "zlib \(String(cString: zlibVersion()))",
    ]
  }
}
