import FileAccess
import SystemPackage

/// Finds the file that a File ID names among the entries of one folder: exact case first, else the only one that
/// differs in case alone. It looks into a listing that did not follow symbolic links, so no answer lies outside the
/// folder.
struct FileIDResolver {
  enum Answer {
    case file(FolderEntry)
    case fileIgnoringCase(FolderEntry)
    /// A symbolic link stands there or on the way there.
    case symbolicLink
    /// A folder, a FIFO or a device has that name.
    case notAFile(FolderEntry)
    /// Several files differ in case alone and none is spelled exactly so.
    case ambiguous
    case missing
  }

  private let entries: [FolderEntry]
  /// Keys are paths below the folder as UTF-8: two spellings that only look alike are two files.
  private var exact: [[UInt8]: Int] = [:]
  private var folded: [[UInt8]: [Int]] = [:]
  /// How many components below the folder the deepest symbolic link has; 0 when there is none.
  private var deepestLink = 0

  /// - Parameter depth: how many components of each entry's path are the folder's own.
  init(_ entries: [FolderEntry], below depth: Int) {
    self.entries = entries
    for (index, entry) in entries.enumerated() {
      let key = Self.key(entry.components.dropFirst(depth))
      // A name that is not UTF-8 has no File ID that could be told from another's.
      guard !key.isEmpty, !Self.isLossy(key) else { continue }
      exact[key] = index
      folded[Self.fold(key), default: []].append(index)
      if entry.kind == .symbolicLink { deepestLink = max(deepestLink, entry.components.count - depth) }
    }
  }

  /// - Parameter components: of a File ID that may be followed (`FileID.illegality` is nil).
  func resolve(_ components: [String]) -> Answer {
    let key = Self.key(components[...])
    guard !key.isEmpty, !Self.isLossy(key) else { return .missing }
    if let index = exact[key] { return answer(entries[index], exactly: true) }
    if prefixes(of: components, { exact[$0].map { [$0] } ?? [] }) { return .symbolicLink }
    let candidates = folded[Self.fold(key)] ?? []
    if candidates.count > 1 { return .ambiguous }
    if let index = candidates.first { return answer(entries[index], exactly: false) }
    if prefixes(of: components, { folded[Self.fold($0)] ?? [] }) { return .symbolicLink }
    return .missing
  }

  private func answer(_ entry: FolderEntry, exactly: Bool) -> Answer {
    switch entry.kind {
    case .file: exactly ? .file(entry) : .fileIgnoringCase(entry)
    case .symbolicLink: .symbolicLink
    case .folder, .special: .notAFile(entry)
    }
  }

  /// Whether a folder above the file, looked up with `find`, is a symbolic link.
  private func prefixes(of components: [String], _ find: ([UInt8]) -> [Int]) -> Bool {
    (1..<max(1, min(components.count, deepestLink + 1))).contains { length in
      find(Self.key(components[..<length])).contains { entries[$0].kind == .symbolicLink }
    }
  }

  private static func key(_ components: ArraySlice<String>) -> [UInt8] {
    Array(components.map { Array($0.utf8) }.joined(separator: [0x2F]))
  }

  /// ASCII letters in one case. Others are the D111 of whoever named the file so.
  private static func fold(_ key: [UInt8]) -> [UInt8] {
    key.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Whether U+FFFD stands in it.
  private static func isLossy(_ key: [UInt8]) -> Bool {
    key.contains(0xEF) && String(decoding: key, as: UTF8.self).unicodeScalars.contains("\u{FFFD}")
  }
}
