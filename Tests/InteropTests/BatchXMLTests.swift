@testable import Packaging
import SystemPackage
import TestSupport
import Testing

/// xmllint, iconv and Python read the batch XML, and find in it what the list and the attachment archives say.
@Suite struct BatchXMLTests {
  @Test(arguments: Variant.all) func xmllintValidates(variant: Variant) async throws {
    let packed = try await PackedClinic(variant)
    let folder = try TemporaryFolder()
    let schema = try folder.write("batch.xsd", BatchSchema.xsd)
    let outer = try await packed.unpacked()
    let xmllint = try Program.tool("xmllint", package: "libxml2-utils")
    for name in packed.xmlNames {
      let path = outer.appending(name)
      let output = try await xmllint.run(["--noout", "--nonet", "--schema", schema.string, path.string])
      #expect(output.status == 0, "\(output.errors)")

      // That the schema judges at all: a tier that does not exist, and a file without its class.
      let text = String(decoding: try TemporaryFolder.bytes(path).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
      for wrong in [text.replacing("<c3>13</c3>", with: "<c3>99</c3>"), text.replacing("<f3>ATT</f3>", with: "")] {
        let file = try folder.write("wrong.xml", wrong)
        let output = try await xmllint.run(["--noout", "--nonet", "--schema", schema.string, file.string])
        #expect(output.status != 0)
      }
    }
  }

  @Test(arguments: Variant.all) func iconvReadsBig5(variant: Variant) async throws {
    let packed = try await PackedClinic(variant)
    let outer = try await packed.unpacked()
    for name in packed.xmlNames {
      let path = outer.appending(name).string
      let output = try await Program.tool("iconv", package: "libc-bin").run(["-f", "BIG5", "-t", "UTF-8", path])
      #expect(output.status == 0, "\(output.errors)")
      #expect(output.text.hasPrefix(#"<?xml version="1.0" encoding="Big5"?>"#))
      #expect(output.text.contains("<f4>病歷本文</f4>"))
      #expect(!output.text.contains("&#"), "nothing had to be written as a reference")
    }
  }

  /// c2–c10 against the list, as Python's csv module reads it.
  @Test(arguments: Variant.all) func fieldsAreTheLists(variant: Variant) async throws {
    let packed = try await PackedClinic(variant)
    let rows = try await Python.rows(ofList: PackedClinic.source.appending("list.csv"))
    let outer = try await packed.unpacked()
    let cases = try await Python.cases(inXML: packed.xmlNames.map { outer.appending($0) }).flatMap { $0 }
    #expect(rows.count == 7)
    try #require(cases.count == rows.count)
    for (found, row) in zip(cases, rows) {
      let filed = try #require(row["申報日期"].flatMap { Int($0) })
      let serial = try #require(row["流水號"].flatMap { Int($0) })
      let expected: [String: String] = [
        "c1": "1", "c2": row["醫事機構代碼"] ?? "", "c3": row["醫事類別"] ?? "", "c4": row["費用年月"] ?? "",
        "c5": row["申報類別"] ?? "", "c6": String(filed + 19_110_000), "c7": row["案件分類"] ?? "",
        "c8": String(serial), "c9": row["病歷號"] ?? "", "c10": row["身分證號"] ?? "",
      ]
      #expect(found.fields == expected)
    }
  }

  /// f1 against what lies in the attachment archive of the same number, as bsdtar unpacks it.
  @Test(arguments: Variant.all) func filesAreTheArchives(variant: Variant) async throws {
    let packed = try await PackedClinic(variant)
    let outer = try await packed.unpacked()
    let units = try await Python.cases(inXML: packed.xmlNames.map { outer.appending($0) })
    try #require(units.count == packed.attachmentNames.count)
    for (cases, attachment) in zip(units, packed.attachmentNames) {
      let files = cases.flatMap(\.files)
      let named = files.compactMap { $0["f1"] }
      #expect(Set(named).count == named.count, "no file twice")
      var lying = Set(try PackedClinic.files(below: try await packed.unpackedAttachment(attachment)).keys)
      for file in files {
        let name = try #require(file["f1"])
        #expect(lying.remove(name) != nil, "\(name) is in \(attachment)")
        #expect(file["f3"] == "ATT")
        guard name.hasSuffix("DICOMDIR") else {
          #expect(file["f2"] == name.split(separator: ".").last?.uppercased())
          continue
        }
        #expect(file["f2"] == "DICOM")
        // The set's images are told by their DICOMDIR alone.
        lying = lying.filter { !$0.hasPrefix(name.dropLast("DICOMDIR".count) + "IMAGES/") }
      }
      #expect(lying.isEmpty, "in \(attachment), and in no XML")
    }
  }
}
