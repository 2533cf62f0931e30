/// What a column holds, or what stands for a `?`.
enum SQLiteValue: Sendable, Hashable {
  case null
  case integer(Int)
  case text(String)
  case bytes([UInt8])

  var integer: Int? { if case .integer(let number) = self { number } else { nil } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var bytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
}

extension SQLiteValue {
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
}
