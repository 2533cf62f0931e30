/// One element of a document that is to be written: a name, and text or further elements.
public struct XMLElement: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case text(String)
    case elements([XMLElement])
  }

  public let name: String
  public let content: Content

  public init(_ name: String, _ text: String) {
    self.name = name
    content = .text(text)
  }

  public init(_ name: String, _ elements: [XMLElement]) {
    self.name = name
    content = .elements(elements)
  }
}
