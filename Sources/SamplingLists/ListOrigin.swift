public import Findings
public import TextEncodings

/// What kind of file a list was.
public enum ListOrigin: Sendable, Hashable {
  case text(TextEncoding)
  /// A sheet of a workbook, by its name.
  case sheet(String)

  /// For people.
  public var name: Wording {
    switch self {
    case .text(let encoding): Wording(encoding.name, encoding.name)
    case .sheet(let name): Wording("工作表「\(name)」", "sheet “\(name)”")
    }
  }
}
