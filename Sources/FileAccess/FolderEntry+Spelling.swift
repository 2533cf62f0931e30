import SystemPackage

extension FolderEntry {
  /// The path relative to the root such that two files never share one, unless one of them is called like that on
  /// purpose: bytes that are not UTF-8 as `\xE9`, and in such a name a backslash twice. Else it is `relativePath`.
  package var spelledPath: String {
    guard components.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else { return relativePath }
    let names = path.components.suffix(components.count)
    guard names.count == components.count else { return relativePath }
    return zip(names, components).map { name, text in
      // A component's bytes end with a NUL, and hold none.
      let bytes = unsafe name.withPlatformString { start in
        var bytes: [UInt8] = []
        while unsafe start[bytes.count] != 0 { unsafe bytes.append(UInt8(bitPattern: start[bytes.count])) }
        return bytes
      }
      return String(validating: bytes, as: UTF8.self) ?? Self.spelled(bytes)
    }.joined(separator: "/")
  }

  private static func spelled(_ bytes: [UInt8]) -> String {
    var spelled = String.UnicodeScalarView()
    var rest = bytes[...]
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = rest.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let units):
        let scalar = Unicode.UTF8.decode(units)
        spelled.append(scalar)
        if scalar == "\\" { spelled.append(scalar) }
        rest = rest.dropFirst(units.count)
      case .error(let length):
        for byte in rest.prefix(length) {
          let digits = String(byte, radix: 16, uppercase: true)
          spelled.append(contentsOf: "\\x\(digits.utf8.count < 2 ? "0" : "")\(digits)".unicodeScalars)
        }
        rest = rest.dropFirst(length)
      case .emptyInput: return String(spelled)
      }
    }
  }
}
