import Markup
import NHICodes
import TestSupport
import TextEncodings
import Testing

@testable import Packaging

/// The XML of a batch, byte for byte where it matters.
@Suite struct BatchXMLTests {
  private func text(_ unit: BatchUnit) throws -> String {
    try #require(TextDecoder.decode(unit.xml)).text
  }

  @Test func `a case's XML has the deployed elements in their order`() throws {
    let units = try BatchSample.usual().batch().units
    #expect(units.count == 3)
    #expect(
      try text(units[0]) == """
        <?xml version="1.0" encoding="Big5"?>
        <feereview>
          <cdata>
            <chead>
              <c1>1</c1>
              <c2>3501200000</c2>
              <c3>13</c3>
              <c4>11507</c4>
              <c5>1</c5>
              <c6>20260802</c6>
            </chead>
            <cbody>
              <c7>19</c7>
              <c8>12345</c8>
              <c9>CH-1</c9>
              <c10>A123456789</c10>
              <fdata>
                <f1>13A19012345.txt</f1>
                <f2>TXT</f2>
                <f3>ATT</f3>
                <f4>病歷本文</f4>
              </fdata>
              <fdata>
                <f1>13B19012345-1.jpg</f1>
                <f2>JPG</f2>
                <f3>ATT</f3>
                <f4>檢查檢驗報告(影像類)</f4>
              </fdata>
              <fdata>
                <f1>13B19012345-2.jpg</f1>
                <f2>JPG</f2>
                <f3>ATT</f3>
                <f4>檢查檢驗報告(影像類)</f4>
              </fdata>
            </cbody>
          </cdata>
        </feereview>

        """)
  }

  @Test func `the bytes are Big5`() throws {
    let xml = try BatchSample.usual().batch().units[0].xml
    #expect(xml.starts(with: "<?xml version=\"1.0\" encoding=\"Big5\"?>\n".utf8))
    let chart = try #require(Big5.encode("<f4>病歷本文</f4>"))
    #expect(xml.indices.contains { xml[$0...].starts(with: chart) })
  }

  @Test func `c9 is left out where no chart number is known, and a file-set is one fdata`() throws {
    let xml = try text(BatchSample.usual().batch().units[1])
    #expect(!xml.contains("<c9>"))
    #expect(xml.contains("<c8>123</c8>\n      <c10>A123456789</c10>\n      <fdata>"))
    #expect(xml.split(separator: "<fdata>").count == 3)
    #expect(xml.contains("<f1>DICOMDIR</f1>\n        <f2>DICOM</f2>\n        <f3>ATT</f3>"))
  }

  @Test func `characters outside Big5 become references`() throws {
    let xml = try BatchSample.usual().batch().units[2].xml
    #expect(String(decoding: xml, as: UTF8.self).contains("<c9>&#22531;</c9>"))
  }

  @Test func `f4 is the form where it is known, else the class`() throws {
    var sample = try BatchSample()
    try sample.add(
      "19", 12345,
      files: [
        "005.txt": "a", "手術前後護理及辨識紀錄單(Ⅱ).txt": "b", "同意書.txt": "c", "影像/020_麻醉紀錄單.jpg": "d", "13A19012345.txt": "e",
      ])
    let xml = try text(sample.batch().units[0])
    let remarks = xml.split(separator: "<f4>").dropFirst().map { String($0.prefix { $0 != "<" }) }
    #expect(
      remarks == ["病歷本文", "005 門診處方籤(藥囑)", "手術前後護理及辨識紀錄單(Ⅱ)", "檢查檢驗報告(影像類)", "其他書類(附件類)"])
  }

  @Test func `every form can be written in Big5`() {
    for form in RecordForm.all {
      for title in [form.title] + form.others { #expect(Big5.encode(title.description) != nil, "\(title)") }
    }
  }

  @Test func `markup in a chart number stays text`() throws {
    var sample = try BatchSample()
    try sample.add("19", 12345, chart: "<&\">")
    #expect(try text(sample.batch().units[0]).contains("<c9>&lt;&amp;\"&gt;</c9>"))
  }

  @Test func `the files of an archive are those of its XML, a set with its tree`() throws {
    let units = try BatchSample.usual().batch().units
    #expect(units[0].files.map(\.archivePath) == ["13A19012345.txt", "13B19012345-1.jpg", "13B19012345-2.jpg"])
    #expect(
      units[1].files.map(\.archivePath) == [
        "13A11000123.pdf", "DICOMDIR", "IMAGES/IO000001", "IMAGES/IO000002", "IMAGES/PX000001",
      ])
    #expect(units[1].files[1].source.relativePath == "11000123/DICOM/DICOMDIR")
    #expect(units[0].files[1].source.relativePath == "19012345/x.jpg")
  }

  @Test func `the single layout has every case in one XML and one archive`() throws {
    let units = try BatchSample.usual().batch(BatchProfile(layout: .single)).units
    #expect(units.count == 1)
    let xml = try text(units[0])
    #expect(xml.split(separator: "<cdata>").count == 4)
    let serials = xml.split(separator: "<c8>").dropFirst().map { String($0.prefix { $0 != "<" }) }
    #expect(serials == ["12345", "123", "678"])
    #expect(xml.contains("<f1>1311000123/DICOMDIR</f1>"))
    #expect(
      units[0].files.map(\.archivePath) == [
        "13A19012345.txt", "13B19012345-1.jpg", "13B19012345-2.jpg", "13A11000123.pdf", "1311000123/DICOMDIR",
        "1311000123/IMAGES/IO000001", "1311000123/IMAGES/IO000002", "1311000123/IMAGES/PX000001", "13A16000678.txt",
      ])
  }

  @Test func `two sets of one case have a folder each in both layouts`() throws {
    var sample = try BatchSample()
    try sample.add("19", 12345)
    let set = Project.fixtures.appending("clinics/dental/files/示範患者戊/DICOM")
    for name in ["a", "b"] { _ = try sample.folder.copy(set, as: "source/19012345/\(name)") }
    let first = try text(sample.batch().units[0])
    #expect(first.contains("<f1>DICOM1/DICOMDIR</f1>") && first.contains("<f1>DICOM2/DICOMDIR</f1>"))
    let single = try text(sample.batch(BatchProfile(layout: .single)).units[0])
    #expect(single.contains("<f1>1319012345/DICOM2/DICOMDIR</f1>"))
  }

  @Test func `the size is that of all files`() throws {
    var sample = try BatchSample()
    try sample.add("19", 1, files: ["a.txt": "12345", "b.txt": "1"])
    try sample.add("19", 2, files: ["a.txt": "1234"])
    #expect(try sample.batch().sourceBytes == 10)
  }

  /// What is warned about as not in Big5 is exactly what the serializer writes as a reference.
  @Test func `the warning and the serializer agree on what Big5 has`() throws {
    let blocks: [ClosedRange<UInt32>] = [
      0xA0...0x17F, 0x370...0x3FF, 0x2000...0x206F, 0x20A0...0x27BF, 0x3000...0x33FF, 0x5800...0x58FF, 0x9F00...0x9FFF,
      0xE000...0xE0FF, 0xF6B0...0xF8FF, 0xFA00...0xFA2F, 0xFE30...0xFE6F, 0xFF00...0xFFEF, 0x20000...0x2007F,
    ]
    var references = 0
    let scalars = blocks.flatMap { $0 }.compactMap { Unicode.Scalar($0) }
    for scalar in scalars {
      let text = String(scalar)
      let document = try XMLWriter.document(XMLElement("c9", text), encoding: BatchProfile.encoding)
      let isReference = String(decoding: document, as: UTF8.self).contains("<c9>&#")
      #expect(Big5.unencodable(in: text).isEmpty != isReference, "U+\(String(scalar.value, radix: 16))")
      if isReference { references += 1 }
    }
    #expect(references > 500 && scalars.count - references > 500)
  }
}
