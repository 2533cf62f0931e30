@testable import SamplingLists

/// A small Office Open XML workbook.
struct XLSXSample {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  static let strictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships"

  var sheets: [(name: String, state: String?, data: String)] = []
  var sharedStrings: String?
  /// numFmts and cellXfs.
  var styles: String?
  var workbookProperties = ""
  var main = XLSXSample.main
  var relationships = XLSXSample.relationships
  var contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"

  /// One sheet with these rows.
  init(_ data: String = "") { sheets = [("清單", nil, data)] }

  var builder: WorkbookBuilder {
    let package = "http://schemas.openxmlformats.org/package/2006"
    var parts: [(name: String, text: String)] = []
    parts.append(
      (
        "[Content_Types].xml",
        """
        <?xml version="1.0" encoding="UTF-8"?><Types xmlns="\(package)/content-types">\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="\(contentType)"/></Types>
        """
      ))
    parts.append(
      (
        "_rels/.rels",
        """
        <Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(relationships)/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """
      ))
    var list = ""
    var targets = ""
    for (index, sheet) in sheets.enumerated() {
      let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
      list += "<sheet name=\"\(escaped(sheet.name))\" sheetId=\"\(index + 1)\"\(state) r:id=\"rId\(index)\"/>"
      targets +=
        "<Relationship Id=\"rId\(index)\" Type=\"\(relationships)/worksheet\" Target=\"worksheets/sheet\(index).xml\"/>"
      parts.append(("xl/worksheets/sheet\(index).xml", worksheet(sheet.data)))
    }
    if let sharedStrings {
      targets += "<Relationship Id=\"s\" Type=\"\(relationships)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
      parts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(sharedStrings)</sst>"))
    }
    if let styles {
      targets += "<Relationship Id=\"t\" Type=\"\(relationships)/styles\" Target=\"/xl/styles.xml\"/>"
      parts.append(("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>"))
    }
    parts.append(
      (
        "xl/workbook.xml",
        """
        <workbook xmlns="\(main)" xmlns:r="\(relationships)">\(workbookProperties)<sheets>\(list)</sheets></workbook>
        """
      ))
    parts.append(
      ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"\(package)/relationships\">\(targets)</Relationships>"))
    return WorkbookBuilder(parts)
  }

  func worksheet(_ data: String) -> String {
    "<worksheet xmlns=\"\(main)\"><sheetData>\(data)</sheetData><pageMargins left=\"1\"/></worksheet>"
  }

  func rows() throws -> [TableRow] { try builder.rows() }

  /// The cells of the first row.
  func cells() throws -> [String] { try builder.rows().first?.cells ?? [] }
}
