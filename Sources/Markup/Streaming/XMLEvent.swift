/// What a document says next, in the order in which it stands there.
public enum XMLEvent: Sendable, Hashable {
  case start(XMLStartTag)
  /// Character data with its references resolved, CDATA sections too; may come in several pieces, cut at any character.
  /// White space between elements counts.
  case text(String)
  case end(XMLName)
}

/// The name of an element or an attribute.
public struct XMLName: Sendable, Hashable {
  /// Without its prefix.
  public let local: String
  /// The namespace's URI; nil when it has none.
  public let namespace: String?

  public init(_ local: String, in namespace: String? = nil) {
    self.local = local
    self.namespace = namespace
  }
}

/// The start of an element. One that is empty has its end right behind it.
public struct XMLStartTag: Sendable, Hashable {
  public let name: XMLName
  /// In the order of the document; declarations of namespaces are not among them.
  public let attributes: [XMLAttribute]

  public init(_ name: XMLName, _ attributes: [XMLAttribute] = []) {
    self.name = name
    self.attributes = attributes
  }

  /// The value of the first attribute with this local name, whatever its namespace.
  public subscript(_ local: String) -> String? { attributes.first { $0.name.local == local }?.value }
}

public struct XMLAttribute: Sendable, Hashable {
  public let name: XMLName
  public let value: String

  public init(_ name: XMLName, _ value: String) {
    self.name = name
    self.value = value
  }
}
