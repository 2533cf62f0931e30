import FileAccess
import Testing

@testable import FileFormats

/// Walks bytes as a file of one format.
struct StructureProbe {
  let structure: any FormatStructure

  func reading(_ bytes: [UInt8]) throws -> StructureReading { try structure.read(MemoryBytes(bytes)) }

  /// The rules that fire, in order.
  func rules(_ bytes: [UInt8]) throws -> [String] { try reading(bytes).flaws.map(\.rule.id) }

  /// What the file says of itself, as a script sees it.
  func details(_ bytes: [UInt8]) throws -> [String] {
    try reading(bytes).details.map { "\($0.key)=\($0.value.text(in: .en))" }
  }

  /// Where the first flaw that is such a one lies.
  func offset(of id: String, in bytes: [UInt8]) throws -> Int? {
    guard case .number(let offset) = try reading(bytes).flaws.first(where: { $0.rule.id == id })?.facts["offset"] else {
      return nil
    }
    return offset
  }

  /// The lengths, of some fifty spread over the whole, at which a sample that was cut off there is taken for whole.
  func unnoticedCuts(_ bytes: [UInt8]) throws -> [Int] {
    let step = max(1, bytes.count / 50)
    let lengths = Array(stride(from: 0, to: bytes.count, by: step)) + [bytes.count - 1]
    return try lengths.filter { try rules(Array(bytes.prefix($0))).isEmpty }
  }
}

extension Sample {
  /// Four bytes, the least first.
  static func number(_ bytes: [UInt8], at offset: Int) -> Int {
    bytes[offset..<(offset + 4)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
