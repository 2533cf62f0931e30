/// What a page needs besides itself, by its address.
enum HTMLReference {
  /// A file beside the page, or anywhere on the computer it was made on.
  case local(String)
  /// Something on the network.
  case remote(String)

  /// Nil for an address that needs nothing: none, a place in the page itself, or data that is in it.
  ///
  /// - Parameter isBaseRemote: whether the page says that its addresses are to be read from a network address on.
  init?(_ address: String, isBaseRemote: Bool) {
    let address = String(address.prefix(2048)).trimmingWhiteSpace
    guard let first = address.first, first != "#" else { return nil }
    let shown = String(address.prefix(80))
    if address.hasPrefix("//") {
      self = .remote(shown)
      return
    }
    guard let scheme = Self.scheme(of: address) else {
      self = isBaseRemote ? .remote(shown) : .local(shown)
      return
    }
    switch scheme {
    case "data", "about", "javascript", "mailto", "tel": return nil
    case "http", "https", "ftp", "ws", "wss": self = .remote(shown)
    default: self = .local(shown)
    }
  }

  /// What stands before the colon. A single letter is a drive.
  private static func scheme(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let scheme = address[..<colon]
    guard scheme.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D })
    else { return nil }
    return scheme.lowercased()
  }
}

extension StringProtocol {
  var trimmingWhiteSpace: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
