import Glibc
import SystemPackage

/// The names in one folder, as readdir gives them.
enum FolderListing {
  struct Name {
    let bytes: [CChar]
    let text: String
  }

  static func names(in folder: FilePath) throws(FileAccessError) -> [Name] {
    // opendir and readdir have no owner type in swift-system; the handle lives in this function only.
    guard let handle = unsafe folder.withPlatformString({ unsafe opendir($0) }) else {
      throw FileAccessError(.list, folder, Errno(rawValue: errno))
    }
    defer { unsafe closedir(handle) }
    var names: [Name] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(handle) else {
        if errno != 0 { throw FileAccessError(.list, folder, Errno(rawValue: errno)) }
        return names
      }
      // d_name is a NUL-terminated array inside the entry, valid until the next readdir.
      let bytes: [CChar] = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        let name = unsafe raw.prefix { $0 != 0 }
        return unsafe name.map { CChar(bitPattern: $0) }
      }
      let utf8 = bytes.map { UInt8(bitPattern: $0) }
      if utf8 == [0x2E] || utf8 == [0x2E, 0x2E] { continue }
      names.append(Name(bytes: bytes + [0], text: String(decoding: utf8, as: UTF8.self)))
    }
  }
}
