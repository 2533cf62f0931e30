/// A workbook around the XML of one sheet.
enum SheetPackage {
  static func workbook(sheet: [UInt8]) -> [UInt8] {
    StoredZIP.bytes([
      ("[Content_Types].xml", Array(types.utf8)), ("_rels/.rels", Array(root.utf8)),
      ("xl/workbook.xml", Array(book.utf8)), ("xl/_rels/workbook.xml.rels", Array(relations.utf8)),
      ("xl/sharedStrings.xml", Array(strings.utf8)), ("xl/worksheets/sheet1.xml", sheet),
    ])
  }

  private static let office = "http://schemas.openxmlformats.org"
  private static let types = """
    <Types xmlns="\(office)/package/2006/content-types"><Override PartName="/xl/workbook.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
    """
  private static let root = """
    <Relationships xmlns="\(office)/package/2006/relationships"><Relationship Id="r1" \
    Type="\(office)/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
    """
  private static let book = """
    <workbook xmlns="\(office)/spreadsheetml/2006/main" xmlns:r="\(office)/officeDocument/2006/relationships"><sheets>\
    <sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>
    """
  private static let relations = """
    <Relationships xmlns="\(office)/package/2006/relationships"><Relationship Id="r1" \
    Type="\(office)/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" \
    Type="\(office)/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>
    """
  private static let strings = """
    <sst xmlns="\(office)/spreadsheetml/2006/main"><si><t>案件分類</t></si><si><t>流水號</t></si></sst>
    """
}
