/// Why files cannot go into one archive of a format, however they are compressed.
public enum ArchiveRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// The format has no archive without a file.
  case noFiles
  case tooManyFiles(limit: Int)
  /// All files together, in bytes before compression.
  case tooLarge(limit: Int)
  /// The format cannot write this name.
  case badName(String)

  public var description: String {
    switch self {
    case .noFiles: "no file"
    case .tooManyFiles(let limit): "more than \(limit) files"
    case .tooLarge(let limit): "more than \(limit) bytes before compression"
    case .badName(let name): "the name “\(name)” cannot be written"
    }
  }
}

extension ArchiveFormat {
  /// Whether files fit into one archive, seen from their names and sizes alone. Only CAB has limits that matter here.
  package func check(_ files: [ArchiveEntry]) throws(ArchiveRefusal) {
    switch self {
    case .sevenZip, .zip: return
    case .cab: try CabinetLayout.check(files)
    }
  }
}
