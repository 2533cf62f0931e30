/// What can be wrong with the name of an archive's entry, whatever it is called by.
package enum EntryNameFlaw: Sendable, Hashable {
  case empty
  /// It begins at the root, or at a drive (`C:`).
  case absolute
  /// A part is `.` or `..`, or empty.
  case leadsElsewhere
  /// A folder for some programs, a character for others.
  case backslash
  case controlCharacter
  /// A part has more than 255 bytes, or all of it more than 1,024.
  case tooLong
  case notASCII

  /// What is wrong with `path`, which may end in a `/` as folders do; nil when it is an ordinary relative path.
  package init?(_ path: String) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if parts.last == "", parts.count > 1 { parts.removeLast() }
    let bytes = path.utf8
    if bytes.isEmpty || path == "/" {
      self = .empty
    } else if path.hasPrefix("/") || bytes.dropFirst().first == 0x3A {
      self = .absolute
    } else if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      self = .controlCharacter
    } else if bytes.contains(0x5C) {
      self = .backslash
    } else if parts.contains(where: { ["", ".", ".."].contains($0) }) {
      self = .leadsElsewhere
    } else if bytes.count > 1024 || parts.contains(where: { $0.utf8.count > 255 }) {
      self = .tooLong
    } else if !bytes.allSatisfy({ $0 < 0x80 }) {
      self = .notASCII
    } else {
      return nil
    }
  }
}
