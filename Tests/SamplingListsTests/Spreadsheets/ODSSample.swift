@testable import SamplingLists

/// A small OpenDocument spreadsheet.
struct ODSSample {
  private static let namespaces = ["office", "table", "text", "style", "draw", "manifest"]
    .map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }.joined(separator: " ")

  var styles = ""
  /// What stands in office:spreadsheet.
  var spreadsheet: String
  var encryption = ""
  var mediaType = "application/vnd.oasis.opendocument.spreadsheet"

  /// One sheet with these rows.
  init(_ rows: String = "") { spreadsheet = Self.table("清單", rows) }

  static func table(_ name: String, _ rows: String, style: String = "ta1") -> String {
    "<table:table table:name=\"\(escaped(name))\" table:style-name=\"\(style)\"><table:table-column/>\(rows)</table:table>"
  }

  static func row(_ cells: String..., repeated: Int = 1) -> String {
    "<table:table-row table:number-rows-repeated=\"\(repeated)\">\(cells.joined())</table:table-row>"
  }

  static func text(_ text: String, repeated: Int = 1) -> String {
    """
    <table:table-cell office:value-type="string" table:number-columns-repeated="\(repeated)">\(paragraphs(text))\
    </table:table-cell>
    """
  }

  /// Paragraphs that are read as `text`.
  static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let content = line.unicodeScalars.map { scalar in
        switch scalar {
        case " ": "<text:s/>"
        case "\t": "<text:tab/>"
        default: escaped(String(scalar))
        }
      }
      return "<text:p>\(content.joined())</text:p>"
    }.joined()
  }

  var builder: WorkbookBuilder {
    WorkbookBuilder([
      ("mimetype", mediaType),
      (
        "META-INF/manifest.xml",
        """
        <manifest:manifest \(Self.namespaces)><manifest:file-entry manifest:full-path="content.xml">\(encryption)\
        </manifest:file-entry></manifest:manifest>
        """
      ),
      (
        "content.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?><office:document-content \(Self.namespaces) \
        xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">\
        <office:scripts/><office:automatic-styles>\(styles)</office:automatic-styles>\
        <office:body><office:spreadsheet>\(spreadsheet)</office:spreadsheet></office:body></office:document-content>
        """
      ),
    ])
  }

  func rows() throws -> [TableRow] { try builder.rows() }

  func cells() throws -> [String] { try builder.rows().first?.cells ?? [] }
}
