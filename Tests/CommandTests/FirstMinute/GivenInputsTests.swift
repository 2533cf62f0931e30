import FileAccess
import SystemPackage
import TestSupport
import Testing

/// What people give as LIST and SOURCE the first time: it is understood, or explained in one message.
@Suite struct GivenInputsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.copy(Clinic.folder.appending("dental"), as: "dental")
  }

  private var list: String { folder.path.appending("dental/list.csv").string }
  private var files: String { folder.path.appending("dental/files").string }

  private func check(
    _ list: String, _ source: String, _ options: [String] = []
  ) async throws -> Program.Output {
    try await nhiPack(
      ["check", list, source, "--date", "2026-11-21"] + options, environment: ["NHI_PACK_QUIET": ""])
  }

  /// One sentence or two on standard error, exit 66, and nothing else.
  private func expectRefusal(
    _ list: String, _ source: String, _ zhHant: String, _ en: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    for (language, text) in [("zh-Hant", zhHant), ("en", en)] {
      let output = try await check(list, source, ["--lang", language])
      #expect(output.status == 66, sourceLocation: sourceLocation)
      #expect(output.text.isEmpty, sourceLocation: sourceLocation)
      #expect(output.errors == "nhi-pack: \(text)\n", sourceLocation: sourceLocation)
    }
  }

  // MARK: - A folder as LIST

  @Test func aFolderWithAList() async throws {
    let clinic = folder.path.appending("dental").string
    try await expectRefusal(
      clinic, files, "讀不到「\(clinic)」：這是資料夾，不是抽樣清單。裡面有一份像是清單：請寫「\(list)」，再執行一次。",
      "cannot read “\(clinic)”: it is a folder, not the sampling list. What looks like a list is in it: give “\(list)” and run again."
    )
    // What Excel leaves beside an open workbook is none.
    try folder.write("dental/~$list.xlsx", "")
    try await expectRefusal(
      clinic, files, "讀不到「\(clinic)」：這是資料夾，不是抽樣清單。裡面有一份像是清單：請寫「\(list)」，再執行一次。",
      "cannot read “\(clinic)”: it is a folder, not the sampling list. What looks like a list is in it: give “\(list)” and run again."
    )
    let other = try folder.write("dental/b.ods", "")
    try await expectRefusal(
      clinic, files, "讀不到「\(clinic)」：這是資料夾，不是抽樣清單。裡面有「\(other)」、「\(list)」，請寫出是哪一份，再執行一次。",
      "cannot read “\(clinic)”: it is a folder, not the sampling list. In it are “\(other)”, “\(list)”: say which it is and run again."
    )
  }

  @Test func aFolderWithoutAList() async throws {
    try await expectRefusal(
      files, files, "讀不到「\(files)」：這是資料夾，不是抽樣清單。請給清單的檔案（.xlsx、.ods 或 .csv），再執行一次。",
      "cannot read “\(files)”: it is a folder, not the sampling list. Give the list's file (.xlsx, .ods or .csv) and run again."
    )
  }

  @Test func theWrongWayRound() async throws {
    try await expectRefusal(
      files, list, "讀不到「\(files)」：這是資料夾，不是抽樣清單。清單和資料夾寫反了：先寫清單「\(list)」，再寫資料夾「\(files)」，再執行一次。",
      "cannot read “\(files)”: it is a folder, not the sampling list. List and folder are the wrong way round: give the list “\(list)” first and the folder “\(files)” second, and run again."
    )
  }

  // MARK: - Another kind of file as LIST

  /// What a list is called does not matter, only what it is.
  @Test func theWrongExtensionIsUnderstood() async throws {
    let text = try folder.write("dental/list.xlsx", try TemporaryFolder.bytes(FilePath(list)))
    #expect(try await check(text.string, files).status == 0)
    let workbook = Clinic.folder.appending("workbook/list.xlsx")
    let renamed = try folder.write("list.csv", try TemporaryFolder.bytes(workbook))
    let output = try await check(
      renamed.string, Clinic.folder.appending("workbook/files").string, ["--config", "workbook/nhi-pack.yaml"])
    #expect(output.status == 0, "\(output.text)\(output.errors)")
  }

  @Test func documentsAreNoLists() async throws {
    let advice =
      "請把清單的內容放進試算表，至少要有「案件分類」和「流水號」兩欄，存成 .xlsx 或 .csv，再用那個檔案。"
    let adviceEn =
      "Put what it lists into a spreadsheet with at least the columns 案件分類 and 流水號, save it as .xlsx or .csv and use that file."
    let given = [
      (files + "/13A11000456.pdf", " PDF 文件", "PDF document"),
      (files + "/掃描/示範患者庚/1_門診病歷.doc", " Word 97–2003 文件（DOC）", "Word 97–2003 document (DOC)"),
      (
        Clinic.folder.appending("broken/files/19000003/note.docx").string, "新版 Word 文件（DOCX）",
        "newer Word document (DOCX)"
      ),
      (files + "/13B11000456-1.jpg", " JPEG 圖片", "JPEG picture"),
    ]
    for (path, name, nameEn) in given {
      try await expectRefusal(
        path, files, "「\(path)」是\(name)，不是抽樣清單。\(advice)",
        "“\(path)” is no sampling list but a file of another kind: \(nameEn). \(adviceEn)")
    }
  }

  @Test func theClaimFileIsNoList() async throws {
    let claims = Clinic.folder.appending("workbook/TOTFA.xml").string
    try await expectRefusal(
      claims, files, "「\(claims)」是申報檔，不是抽樣清單：它有整個月的案件，清單只有被抽審的。請給抽樣清單，申報檔改用 --claims 指定。",
      "“\(claims)” is the claim file, not the sampling list: it has all cases of the month, the list those that were sampled. Give the list, and the claim file with --claims."
    )
    // Another XML is read as text, in which no header is found.
    let other = try folder.write("other.xml", "<?xml version=\"1.0\"?><letter/>\n")
    let output = try await check(other.string, files)
    #expect(output.status == 1 && output.text.contains("L102"))
  }

  @Test func aPageIsNoList() async throws {
    let page = try folder.write("list.xls", "<html><body><table><tr><td>案件</td></tr></table></body></html>")
    try await expectRefusal(
      page.string, files,
      "「\(page)」是 HTML 網頁，不是抽樣清單。有些系統匯出的 .xls 其實是網頁：請在試算表裡開啟它，另存成 .xlsx，再用那個檔案。",
      "“\(page)” is no sampling list but a file of another kind: HTML page. Some systems export pages under the name .xls: open it in a spreadsheet, save it as .xlsx and use that file."
    )
  }

  /// A text without a header stays a finding, for people and for programs; so does one without anything.
  @Test(arguments: ["一,二,三\n1,2,3\n", ""])
  func aListWithoutAHeaderIsAFinding(text: String) async throws {
    let list = try folder.write("list2.csv", text)
    let output = try await check(list.string, files, ["--format", "json"])
    #expect(output.status == 1 && output.text.contains("\"L102\"") && output.errors.isEmpty)
  }

  // MARK: - SOURCE

  @Test func aFileIsNoFolder() async throws {
    try await expectRefusal(
      list, list, "讀不到「\(list)」：這是檔案，不是資料夾。請給放院所檔案的資料夾，再執行一次。",
      "cannot read “\(list)”: it is a file, not a folder. Give the folder with the clinic's files and run again.")
    let zip = folder.path.appending("files.zip").string
    let made = try await Program.tool("bsdtar", package: "libarchive-tools").run(
      ["--format", "zip", "-cf", zip, "-C", folder.path.appending("dental").string, "files"])
    try #require(made.status == 0, "\(made.errors)")
    try await expectRefusal(
      list, zip, "讀不到「\(zip)」：這是 ZIP 壓縮檔，不是資料夾。請先解壓縮，再給解開的資料夾。",
      "cannot read “\(zip)”: it is an archive (ZIP archive), not a folder. Unpack it and give the folder.")
    try await expectRefusal(
      zip, files, "「\(zip)」是 ZIP 壓縮檔，不是抽樣清單。請先解壓縮，再給裡面的清單；申報檔的 ZIP 要用 --claims 指定。",
      "“\(zip)” is no sampling list but a file of another kind: ZIP archive. Unpack it and give the list that is in it; the ZIP of a claim file goes with --claims."
    )
  }

  /// A list whose cases name no folders of their own.
  private func plainList() throws -> String {
    try folder.write("plain.csv", ListText.header + "3501200000,13,11507,1,1150802,19,1,CH-1,A123456789\n").string
  }

  @Test func anEmptySourceIsSaid() async throws {
    let empty = folder.path.appending("empty")
    try empty.createFolders()
    let output = try await check(try plainList(), empty.string)
    #expect(output.status == 1 && output.text.contains("M102"))
    #expect(output.errors == "nhi-pack: 「\(empty)」裡沒有可以送審的檔案。請確認資料夾有沒有給錯。\n")
    #expect(try await check(try plainList(), empty.string, ["--quiet"]).errors.isEmpty)
  }

  @Test func theWrongFolderIsSaid() async throws {
    try folder.write("wrong/holiday.jpg", "x")
    let wrong = folder.path.appending("wrong").string
    let output = try await check(try plainList(), wrong)
    #expect(output.status == 1)
    #expect(output.errors == "nhi-pack: 「\(wrong)」裡的 1 個檔案，沒有一個對得上清單的案件。請確認資料夾或清單有沒有給錯。\n")
    // With one file that is of a case, what is missing is told case by case.
    try folder.write("wrong/19000001/病歷.txt", "病歷\n")
    #expect(try await check(try plainList(), wrong).errors.isEmpty)
  }

  @Test func aDiscAsSourceIsSaid() async throws {
    let disc = try folder.copy(Clinic.folder.appending("dental/files/示範患者戊/DICOM"), as: "disc").string
    let output = try await check(try plainList(), disc)
    #expect(output.status == 1)
    #expect(
      output.errors
        == "nhi-pack: 「\(disc)」本身就是一片 DICOM 光碟，看不出是哪一個案件的。請在檔案資料夾裡，替那個案件建一個資料夾（例如「19000001」），把光碟的全部內容放進去，再執行一次。\n"
    )
    // In the folder of its case it is understood.
    _ = try folder.copy(FilePath(disc), as: "files/19000001")
    let whole = try await check(try plainList(), folder.path.appending("files").string)
    #expect(whole.errors.isEmpty && !whole.text.contains("M102"), "\(whole.text)")
  }
}
