import FileAccess

/// How a file stands in a mapping.
enum MappingPath {
  /// What a spreadsheet keeps as it is and never calculates: the path, with `./` in front where it could be taken for a
  /// formula (`=`, `+`, `-`, `@` first), a number, a day or a truth value. Bytes that are not UTF-8 stand as `\xE9`.
  static func written(_ entry: FolderEntry) -> String {
    let path = entry.spelledPath
    return isTakenForOther(path) ? "./" + path : path
  }

  /// A written path without what was put in front of it.
  static func read(_ cell: String) -> String {
    var path = cell[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return path.isEmpty ? cell : String(path)
  }

  /// With `/` for `\`, which Windows programs write.
  static func withSlashes(_ path: String) -> String { path.replacing("\\", with: "/") }

  private static func isTakenForOther(_ path: String) -> Bool {
    guard let first = path.unicodeScalars.first else { return false }
    if "=+-@\t\r\n'\"".unicodeScalars.contains(first) || first == " " || path.hasPrefix("./") { return true }
    // Full-width signs begin a formula too.
    if "＝＋－＠".unicodeScalars.contains(first) { return true }
    // Nothing that has an extension, or that long, reads as a number, a day (`1/2`, `May-5`, `7月5日`), `TRUE` or `1E5`.
    guard path.utf8.count <= 24 else { return false }
    let fileExtension = path.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last ?? ""
    let letters = fileExtension.utf8.count { (0x41...0x5A).contains($0 & 0xDF) }
    return letters < 2 || fileExtension.contains("/")
  }
}
