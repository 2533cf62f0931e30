import FileAccess
import FileFormats
import Findings
import Testing

@Suite struct FormatCheckTests {
  /// What is found of the type and the extension; what of the structure is tested with each.
  private func judge(_ bytes: [UInt8], _ fileExtension: String) throws -> [Finding] {
    try FormatCheck.examine(
      MemoryBytes(bytes), fileExtension: fileExtension, subject: Subject(file: "病歷/a.\(fileExtension)")
    ).findings.filter { $0.rule is FormatRule }
  }

  private func rules(_ bytes: [UInt8], _ fileExtension: String) throws -> [String] {
    try judge(bytes, fileExtension).map(\.rule.id)
  }

  private func sample(_ format: FileFormat) throws -> [UInt8] {
    try #require(Sample.all.first { $0.format == format }).bytes
  }

  @Test(arguments: Sample.accepted.filter { $0.format != .dicom })
  func `what is on the list passes under each of its extensions`(sample: Sample) throws {
    for name in sample.format.acceptedExtensions {
      let expected = name == "mp4" ? ["F108"] : []
      #expect(try rules(sample.bytes, name) == expected)
      #expect(try rules(sample.bytes, name.uppercased()) == expected)
    }
  }

  @Test(arguments: Sample.foreign)
  func `what is not on the list is refused under any name`(sample: Sample) throws {
    let expected: [FileFormat: String] = [
      .windowsProgram: "F102", .elf: "F102", .otherProgram: "F102", .script: "F102", .unknown: "F105", .empty: "F101",
      .otherXML: "F110", .utf16Text: "F111", .mpegTransportStream: "F109",
    ]
    for name in ["mpg", "mpeg"] {
      // A text that is taken with a warning is no film.
      let more = sample.format == .utf16Text ? ["F106"] : []
      #expect(try rules(sample.bytes, name) == [expected[sample.format] ?? "F104"] + more)
    }
  }

  @Test func `F101 an empty file`() throws {
    #expect(try rules([], "txt") == ["F101"])
    #expect(try rules([0x41], "txt") == [])
  }

  @Test func `F102 a program, whatever its name`() throws {
    #expect(try rules(try sample(.windowsProgram), "exe") == ["F102"])
    #expect(try rules(try sample(.windowsProgram), "jpg") == ["F102"])
    #expect(try rules(try sample(.elf), "") == ["F102"])
    // A batch file is a text that Windows runs.
    #expect(try rules(Array("@echo off\r\n".utf8), "BAT") == ["F102"])
    #expect(try rules(Array("@echo off\r\n".utf8), "txt") == [])
  }

  @Test func `F103 a DICOM file on its own`() throws {
    #expect(try rules(try sample(.dicom), "dcm") == ["F103"])
    #expect(try rules(try sample(.dicom), "") == ["F103"])
    #expect(try rules(try sample(.dicom), "tif") == ["F103"])
    #expect(try rules(try sample(.tiff), "tif") == [])
  }

  @Test func `F104 tells the type and what to do`() throws {
    let finding = try #require(try judge(try sample(.docx), "doc").first)
    #expect(finding.rule.id == "F104")
    #expect(finding.severity == .error)
    #expect(finding.message(in: .zhHant) == "「a.doc」的內容是「新版 Word 文件（DOCX）」，不在健保署收的檔案類型之中。")
    #expect(finding.remedy(in: .zhHant).contains("另存成 PDF 或「Word 97-2003 文件（.doc）」"))
    #expect(try rules(try sample(.excel), "doc") == ["F104"])
    #expect(try rules(try sample(.rtf), "doc") == ["F104"])
    #expect(try rules(try sample(.mp3), "mpg") == ["F104"])
    #expect(try rules(try sample(.word), "doc") == [])
  }

  @Test func `F105 tells where a text goes wrong`() throws {
    let finding = try #require(try judge(Array("BP 120/80, pulse 72, temperature".utf8) + [0x07], "txt").first)
    #expect(finding.rule.id == "F105")
    #expect(finding.message(in: .en).contains("(07 @32)"))
    #expect(try rules(Array("BP 120/80, pulse 72, temperature".utf8), "txt") == [])
  }

  @Test func `F106 an extension that says something else`() throws {
    let finding = try #require(try judge(try sample(.pdf), "jpg").first)
    #expect(finding.rule.id == "F106")
    #expect(finding.message(in: .zhHant) == "「a.jpg」的內容是「PDF 文件」，副檔名卻是 .jpg。")
    #expect(finding.remedy(in: .en).contains("change the extension to .pdf, or save"))
    #expect(try rules(try sample(.jpeg), "mp4") == ["F106"])
    #expect(try rules(try sample(.text), "xml") == ["F106"])
    #expect(try rules(try sample(.pdf), "pdf") == [])
  }

  @Test func `F107 an extension that is not on the list, or none`() throws {
    let finding = try #require(try judge(try sample(.jpeg), "jfif").first)
    #expect(finding.rule.id == "F107")
    #expect(finding.remedy(in: .zhHant) == "把副檔名改成 .jpg。")
    let bare = try #require(try judge(try sample(.pdf), "").first)
    #expect(bare.rule.id == "F107")
    #expect(bare.message(in: .zhHant).contains("副檔名（無）"))
    #expect(try rules(try sample(.text), "csv") == ["F107"])
    #expect(try rules(try sample(.jpeg), "jpg") == [])
  }

  @Test func `F108 the extension mp4`() throws {
    let findings = try judge(try sample(.mp4), "mp4")
    #expect(findings.map(\.rule.id) == ["F108"])
    #expect(!findings.hasErrors)
    #expect(try rules(try sample(.mp4), "mpg") == [])
    #expect(try rules(try sample(.mpeg), "mp4") == ["F106"])
  }

  @Test func `F109 a transport stream`() throws {
    let findings = try judge(try sample(.mpegTransportStream), "mpg")
    #expect(findings.map(\.rule.id) == ["F109"])
    #expect(!findings.hasErrors)
    #expect(try rules(try sample(.mpegTransportStream), "ts") == ["F109", "F107"])
    #expect(try rules(try sample(.mpeg), "mpg") == [])
  }

  @Test func `F110 XML that is no electronic record`() throws {
    #expect(try rules(Array("<?xml version='1.0'?><outpatient/>".utf8), "xml") == ["F110"])
    #expect(try rules(Array("<outpatient><id/></outpatient>".utf8), "xml") == ["F110"])
    #expect(try rules(Array("<outpatient><id/></outpatient>".utf8), "txt") == [])
    #expect(try rules(try sample(.cda), "xml") == [])
  }

  @Test func `F111 a text in UTF-16`() throws {
    let findings = try judge(Sample.utf16("病歷"), "txt")
    #expect(findings.map(\.rule.id) == ["F111"])
    #expect(!findings.hasErrors)
    #expect(try rules(Sample.utf16("病歷"), "csv") == ["F111", "F107"])
    #expect(try rules(Array("病歷".utf8), "txt") == [])
  }

  @Test func `F112 a file that cannot be read`() throws {
    do throws(FileAccessError) {
      _ = try FormatCheck.examine(BrokenBytes(), fileExtension: "jpg", subject: Subject())
      Issue.record("nothing was thrown")
    } catch {
      let finding = FormatCheck.unreadable(error, subject: Subject(file: "a.jpg"))
      #expect(finding.rule.id == "F112")
      #expect(finding.message(in: .en) == "a.jpg cannot be read: a disk error.")
    }
    #expect(try rules(try sample(.jpeg), "jpg") == [])
  }

  @Test func `a fragment of HTML may begin with words`() throws {
    #expect(try rules(Array("主訴：頭痛<br>三天</p>".utf8), "html") == [])
    #expect(try rules(Array("主訴：頭痛<br>三天</p>".utf8), "txt") == [])
    #expect(try rules(Array("主訴：頭痛 < 三天 <天>".utf8), "html") == ["F106"])
  }

  @Test func `what systems leave behind`() {
    for name in ["desktop.ini", "Thumbs.db", "THUMBS.DB", ".DS_Store", "._a.jpg"] {
      #expect(FormatCheck.isSystemLeftover(name: name))
    }
    for name in ["desktop.txt", "Thumbs.jpg", "a._b.jpg", ".jpg", ""] {
      #expect(!FormatCheck.isSystemLeftover(name: name))
    }
  }
}
