/// The two letters that say how an element's value is encoded (PS3.5 6.2).
public struct ValueRepresentation: Sendable, Hashable, CustomStringConvertible {
  public let first: UInt8
  public let second: UInt8

  /// Nil when these are not two capital letters. A pair the standard does not define (yet) is accepted.
  public init?(_ first: UInt8, _ second: UInt8) {
    let capitals: ClosedRange<UInt8> = 0x41...0x5A
    guard capitals.contains(first), capitals.contains(second) else { return nil }
    self.first = first
    self.second = second
  }

  public var description: String { String(decoding: [first, second], as: UTF8.self) }

  /// Whether the length field has 16 bits. All others, those not yet defined too, have a reserved field and 32 bits
  /// (PS3.5 7.1.2).
  public var hasShortLength: Bool {
    switch description {
    case "AE", "AS", "AT", "CS", "DA", "DS", "DT", "FD", "FL", "IS", "LO", "LT", "PN", "SH", "SL", "SS", "ST", "TM",
      "UI", "UL", "US":
      true
    default: false
    }
  }

  public var isSequence: Bool { description == "SQ" }
  /// Unknown: with an undefined length it holds a sequence in Implicit VR Little Endian (PS3.5 6.2.2).
  public var isUnknown: Bool { description == "UN" }
  /// With an undefined length it holds fragments of encapsulated data (PS3.5 A.4).
  public var holdsFragments: Bool { description == "OB" || description == "OW" }
}
