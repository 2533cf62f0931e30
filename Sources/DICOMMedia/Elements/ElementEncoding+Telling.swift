extension ElementEncoding {
  /// What the elements are by the looks of the first one, since a transfer syntax can be wrong: `declared` unless the
  /// bytes leave no doubt. The first group of a data set is below 0100H, and where an explicit VR stands, no length of
  /// an implicit one could (PS3.5 7.1).
  ///
  /// - Parameters:
  ///   - head: the first bytes of the data set; with fewer than 8 nothing is told.
  ///   - room: how many bytes the data set has.
  static func told(by head: [UInt8], room: Int, declared: ElementEncoding) -> ElementEncoding {
    guard head.count >= 8 else { return declared }
    let isBigEndian =
      switch (head[0], head[1]) {
      case (0, 1...): true
      case (1..., 0): false
      default: declared.isBigEndian
      }
    if let vr = ValueRepresentation(head[4], head[5]), vr.isStandard {
      return ElementEncoding(isExplicit: true, isBigEndian: isBigEndian)
    }
    let implicit = ElementEncoding(isExplicit: false, isBigEndian: isBigEndian)
    if !declared.isExplicit { return implicit }
    // A VR that is damaged, or one to come, is not taken for a length.
    let length = implicit.number(head[4..<8])
    return ValueRepresentation(head[4], head[5]) == nil && length <= UInt64(max(0, room - 8)) ? implicit : declared
  }

  /// The transfer syntax that writes elements like this; nil for implicit big endian, which there never was.
  package var transferSyntax: TransferSyntax? {
    switch (isExplicit, isBigEndian) {
    case (true, false): .explicitLittleEndian
    case (true, true): .explicitBigEndian
    case (false, false): .implicitLittleEndian
    case (false, true): nil
    }
  }
}
