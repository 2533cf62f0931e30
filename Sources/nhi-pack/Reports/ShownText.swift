import NHICodes

/// What may be shown of a text that came from outside: identity numbers masked unless the user asked otherwise, and
/// nothing in it that could steer a terminal or turn a line around.
struct ShownText {
  let showsIdentifiers: Bool

  /// For scripts, whose format has its own escapes.
  func masked(_ text: String) -> String { showsIdentifiers ? text : PatientIdentifier.masking(text) }

  /// For people.
  func callAsFunction(_ text: String) -> String { Self.visible(masked(text)) }

  /// Control characters as their pictures (␛ for ESC), other invisible steering characters as `�`.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.steers) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !scalar.steers {
        shown.append(scalar)
      } else if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
        shown.append(picture)
      } else {
        shown.append("\u{FFFD}")
      }
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// C0, DEL, C1, line separators and the bidirectional controls.
  fileprivate var steers: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F: true
    default: false
    }
  }
}
