/// The two letters that say how an element's value is encoded (PS3.5 6.2).
package struct ValueRepresentation: Sendable, Hashable, CustomStringConvertible {
  package let first: UInt8
  package let second: UInt8

  /// Nil when these are not two capital letters. A pair the standard does not define (yet) is accepted.
  package init?(_ first: UInt8, _ second: UInt8) {
    let capitals: ClosedRange<UInt8> = 0x41...0x5A
    guard capitals.contains(first), capitals.contains(second) else { return nil }
    self.first = first
    self.second = second
  }

  package var description: String { String(decoding: [first, second], as: UTF8.self) }

  /// Both letters as one number, which is quick to compare.
  private var code: UInt16 { UInt16(first) << 8 | UInt16(second) }

  /// Whether the length field has 16 bits. All others, those not yet defined too, have a reserved field and 32 bits
  /// (PS3.5 7.1.2).
  package var hasShortLength: Bool {
    switch code {
    case 0x4145, 0x4153, 0x4154: true  // AE AS AT
    case 0x4353, 0x4441, 0x4453, 0x4454: true  // CS DA DS DT
    case 0x4644, 0x464C, 0x4953: true  // FD FL IS
    case 0x4C4F, 0x4C54, 0x504E: true  // LO LT PN
    case 0x5348, 0x534C, 0x5353, 0x5354: true  // SH SL SS ST
    case 0x544D, 0x5549, 0x554C, 0x5553: true  // TM UI UL US
    default: false
    }
  }

  /// Whether the standard defines it today.
  var isStandard: Bool {
    switch code {
    case 0x4F42, 0x4F44, 0x4F46, 0x4F4C, 0x4F56, 0x4F57: true  // OB OD OF OL OV OW
    case 0x5351, 0x5356: true  // SQ SV
    case 0x5543, 0x554E, 0x5552, 0x5554, 0x5556: true  // UC UN UR UT UV
    default: hasShortLength
    }
  }

  /// How the number in a value is written.
  enum NumberKind { case unsigned, signed, float, digits }

  /// Nil where a value is no number.
  var number: (kind: NumberKind, width: Int)? {
    switch code {
    case 0x5553: (.unsigned, 2)  // US
    case 0x554C: (.unsigned, 4)  // UL
    case 0x5556: (.unsigned, 8)  // UV
    case 0x5353: (.signed, 2)  // SS
    case 0x534C: (.signed, 4)  // SL
    case 0x5356: (.signed, 8)  // SV
    case 0x464C: (.float, 4)  // FL
    case 0x4644: (.float, 8)  // FD
    case 0x4953, 0x4453: (.digits, 0)  // IS DS
    default: nil
    }
  }

  package var isSequence: Bool { code == 0x5351 }
  /// A person's name, PN: components between `^`, groups of them between `=` (PS3.5 6.2.1).
  package var isPersonName: Bool { code == 0x504E }
  /// Unknown: with an undefined length it holds a sequence in Implicit VR Little Endian (PS3.5 6.2.2).
  package var isUnknown: Bool { code == 0x554E }
  /// With an undefined length it holds fragments of encapsulated data (PS3.5 A.4).
  package var holdsFragments: Bool { code == 0x4F42 || code == 0x4F57 }
}
