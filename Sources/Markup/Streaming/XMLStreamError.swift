/// A document could not be read on.
public enum XMLStreamError: Error, Sendable, CustomStringConvertible {
  /// It is not well-formed, or beyond `XMLStreamLimits`, such as 256 elements deep.
  case notWellFormed(XMLMessage)
  /// It has a DOCTYPE: entities could be declared there, so nothing of it is read.
  case documentType(line: Int)
  /// What gives the bytes failed.
  case source(any Error)

  public var description: String {
    switch self {
    case .notWellFormed(let message): message.description
    case .documentType(let line): "line \(line): a DOCTYPE is not accepted"
    case .source(let error): "\(error)"
    }
  }
}
