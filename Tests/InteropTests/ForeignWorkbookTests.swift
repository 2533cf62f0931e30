import SystemPackage
import TestSupport
import Testing

/// A list that another program wrote as a workbook says the same as the CSV of the same data.
@Suite struct ForeignWorkbookTests {
  /// What the cells hold: what Python's writers make of the rows.
  private static let rows = """
    import datetime, sys
    path, uses1904 = sys.argv[1], len(sys.argv) > 2 and sys.argv[2] == "1904"
    day = datetime.date
    titles = ["示範牙醫診所　抽樣清單", "費用年月 11507"]
    header = ["醫事機構代碼", "醫事類別", "費用年月", "申報類別", "申報日期", "案件分類", "流水號", "病歷號", "身分證號", "出生日期"]
    batch = [3501200000, 13, 11507, 1, day(2026, 8, 2)]
    rows = [batch + [19, 2, "CH-2002", "C123456781", day(1990, 3, 15)],
            batch + [19, 3, "CH-2003", "A123456789", day(1930, 1, 2)],
            batch + [11, 123, "CH-2123", "B223456782", day(2012, 2, 29)]]

    """

  private static let csv = """
    示範牙醫診所　抽樣清單,,,,,,,,,
    費用年月 11507,,,,,,,,,
    醫事機構代碼,醫事類別,費用年月,申報類別,申報日期,案件分類,流水號,病歷號,身分證號,出生日期
    3501200000,13,11507,1,1150802,19,000002,CH-2002,C123456781,1990-03-15
    3501200000,13,11507,1,1150802,19,000003,CH-2003,A123456789,1930-01-02
    3501200000,13,11507,1,1150802,11,000123,CH-2123,B223456782,2012-02-29

    """

  /// openpyxl: titles in merged cells, a hidden sheet in front, serials that a cell format fills up, dates as days since
  /// 1900 or 1904.
  @Test(arguments: ["1900", "1904"]) func openpyxlWritesTheSameList(epoch: String) async throws {
    let script =
      Self.rows + """
        try:
            import openpyxl
            from openpyxl.utils.datetime import CALENDAR_MAC_1904
        except ImportError:
            sys.exit("openpyxl is missing: run `make test`, which installs it, or `apt-get install python3-openpyxl`")
        book = openpyxl.Workbook()
        if uses1904:
            book.epoch = CALENDAR_MAC_1904
        old = book.active
        old.title, old.sheet_state = "上一期", "hidden"
        old.append(header)
        old.append(rows[0][:5] + [19, 1, "CH-1", "C123456781", day(2000, 1, 1)])
        sheet = book.create_sheet("抽樣清單")
        for title in titles:
            sheet.append([title])
        sheet.merge_cells("A1:J1")
        sheet.merge_cells("A2:J2")
        sheet.append(header)
        for row in rows:
            sheet.append(row)
        for number in range(4, 7):
            sheet.cell(number, 7).number_format = "000000"
            sheet.cell(number, 10).number_format = "yyyy/m/d"
        book.active = 1
        book.save(path)
        print("{}")
        """
    try await expectSame(script, "list.xlsx", [epoch])
  }

  /// odfpy: values with their types, as LibreOffice has them.
  @Test func odfpyWritesTheSameList() async throws {
    let script =
      Self.rows + """
        try:
            from odf.opendocument import OpenDocumentSpreadsheet
            from odf.table import Table, TableCell, TableRow
            from odf.text import P
        except ImportError:
            sys.exit("odfpy is missing: run `make test`, which installs it, or `apt-get install python3-odf`")
        book = OpenDocumentSpreadsheet()
        table = Table(name="抽樣清單")
        def add(cells, **span):
            row = TableRow()
            for value in cells:
                if isinstance(value, int):
                    cell, text = TableCell(valuetype="float", value=value), f"{value:,}"
                elif isinstance(value, datetime.date):
                    cell, text = TableCell(valuetype="date", datevalue=value.isoformat()), f"{value.day}.{value.month}."
                else:
                    cell, text = TableCell(valuetype="string", **span), value
                cell.addElement(P(text=text))
                row.addElement(cell)
            table.addElement(row)
        for title in titles:
            add([title], numbercolumnsspanned=10)
        for row in [header] + rows:
            add(row)
        book.spreadsheet.addElement(table)
        book.save(path)
        print("{}")
        """
    try await expectSame(script, "list.ods", [])
  }

  private func expectSame(_ script: String, _ name: String, _ arguments: [String]) async throws {
    let folder = try TemporaryFolder()
    let book = folder.path.appending(name)
    _ = try await Python.run(script, [book.string] + arguments)
    let csv = try folder.write("list.csv", Self.csv)
    for number in ["19000002", "19000003", "11000123"] {
      try folder.write("files/\(number)/chart.txt", "SYNTHETIC RECORD - NO REAL PATIENT\n")
    }
    // The claim has the birth dates the cells mean: a day read wrongly, by an epoch or at all, is a finding about it.
    let claim = try folder.write("TOTFA.xml", Self.claim)
    let expected = try await plan(csv, claim, folder)
    #expect(try await plan(book, claim, folder) == expected)
    #expect(expected["files"]?.items.count == 3)
    #expect(expected["summary"]?["errors"]?.integer == 0)

    // That a wrong day would be told.
    let wrong = try folder.write("wrong.xml", Self.claim.replacing("0790315", with: "0830316"))
    let told = try await plan(book, wrong, folder)
    #expect(told["findings"]?.items.contains { $0["rule"]?.text == "L304" } == true)
  }

  /// The report without the names of the lists.
  private func plan(_ list: FilePath, _ claim: FilePath, _ folder: TemporaryFolder) async throws -> JSONValue {
    let output = try await Program.nhiPack.run([
      "plan", list.string, folder.path.appending("files").string, "--claims", claim.string, "--date", "2026-11-21",
      "--format", "json",
    ])
    return try JSONValue(parsing: output.text.replacing(list.string, with: "LIST"))
  }

  private static let claim: String = {
    let records = [
      ("19", "2", "C123456781", "0790315"), ("19", "3", "A123456789", "0190102"),
      ("11", "123", "B223456782", "1010229"),
    ].map { category, serial, number, birth in
      "<ddata><dhead><d1>\(category)</d1><d2>\(serial)</d2></dhead><dbody><d3>\(number)</d3><d11>\(birth)</d11></dbody>"
        + "</ddata>"
    }
    return """
      <?xml version="1.0" encoding="Big5"?>
      <outpatient><tdata><t1>10</t1><t2>3501200000</t2><t3>11507</t3><t5>1</t5><t6>1150802</t6></tdata>\
      \(records.joined())</outpatient>
      """
  }()
}
