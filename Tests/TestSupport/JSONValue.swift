import FoundationEssentials

/// Any JSON, for looking at what the program prints without the program's own types.
public enum JSONValue: Decodable, Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// - Throws: when `text` is not one JSON value and nothing else.
  public init(parsing text: String) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// A member of an object; nil when there is none, or when this is no object.
  public subscript(key: String) -> JSONValue? { members[key] }

  public var members: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }

  /// Empty when this is no list.
  public var items: [JSONValue] { if case .list(let items) = self { items } else { [] } }

  public var keys: Set<String> { Set(members.keys) }

  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// nil for a number with a fraction.
  public var integer: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }
}
