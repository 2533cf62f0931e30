import Checking
import Findings
import NHICodes
import TestSupport
import Testing

/// Whom an electronic record is about, against the case.
@Suite struct PatientTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let what: String
    /// Of the record.
    let numbers: [String]
    let birth: String?
    /// Of the case.
    var identifier: String? = "A123456789"
    var chart: String?
    var caseBirth: String? = "0690102"
    var names: [String] = []
    var caseName: String?
    let expected: [String]

    var testDescription: String { what }
  }

  static let examples = [
    Example(what: "the same person", numbers: ["A123456789"], birth: "19800102", expected: []),
    Example(what: "another's number", numbers: ["B223456782"], birth: "19800102", expected: ["P201"]),
    Example(what: "a chart number besides", numbers: ["0012345", "A123456789"], birth: "19800102", expected: []),
    Example(what: "masked", numbers: ["A123456789"], birth: nil, identifier: "A12345****", expected: []),
    Example(
      what: "another's, masked", numbers: ["B223456782"], birth: nil, identifier: "A12345****", expected: ["P201"]),
    Example(
      what: "a number that differs, the birth date too", numbers: ["B223456782"], birth: "19800103", expected: ["P201"]),
    Example(what: "a passport", numbers: ["E1234567"], birth: "19800102", identifier: "E1234567", expected: []),
    Example(what: "the same number, another day", numbers: ["A123456789"], birth: "19800103", expected: ["P203"]),
    Example(what: "with a time", numbers: ["A123456789"], birth: "198001020830+0800", expected: []),
    Example(what: "no such day", numbers: ["A123456789"], birth: "19801332", expected: []),
    Example(what: "a chart number alone", numbers: ["CH-1"], birth: nil, chart: "CH-1", expected: []),
    Example(
      what: "a chart number and another day", numbers: ["CH-1"], birth: "19800103", chart: "CH-1", expected: ["P203"]),
    Example(what: "numbered elsewhere, the day fits", numbers: ["77"], birth: "19800102", chart: "CH-1", expected: []),
    Example(
      what: "numbered elsewhere, another day", numbers: ["77"], birth: "19800103", chart: "CH-1", expected: ["P202"]),
    Example(what: "numbered elsewhere, no day", numbers: ["77"], birth: nil, chart: "CH-1", expected: ["P204"]),
    Example(what: "no number, the day fits", numbers: [], birth: "19800102", expected: []),
    Example(what: "no number, another day", numbers: [], birth: "19800103", expected: ["P202"]),
    Example(
      what: "the same name", numbers: ["77"], birth: nil, names: ["示範患者甲"], caseName: "示範患者甲", expected: []),
    Example(
      what: "another name", numbers: ["77"], birth: nil, names: ["示範患者乙"], caseName: "示範患者甲", expected: ["P206"]),
    Example(
      what: "a masked name tells nothing", numbers: ["77"], birth: nil, names: ["示範患者甲"], caseName: "示○○○甲",
      expected: ["P204"]),
    Example(
      what: "a masked name that differs", numbers: ["77"], birth: nil, names: ["示範患者乙"], caseName: "示○○○甲",
      expected: ["P206"]),
    Example(
      what: "a name in Latin letters tells nothing", numbers: ["77"], birth: nil, names: ["SYNTHETIC ONE"],
      caseName: "示範患者甲", expected: ["P204"]),
    Example(
      what: "another name, the number fits", numbers: ["A123456789"], birth: "19800102", names: ["示範患者乙"],
      caseName: "示範患者甲", expected: ["P205"]),
    Example(
      what: "another name, the day fits", numbers: ["77"], birth: "19800102", names: ["示範患者乙"],
      caseName: "示範患者甲", expected: ["P205"]),
    Example(
      what: "another name and day, the number fits", numbers: ["A123456789"], birth: "19800103", names: ["示範患者乙"],
      caseName: "示範患者甲", expected: ["P203", "P205"]),
    Example(
      what: "one of two names", numbers: ["77"], birth: nil, names: ["SYNTHETIC ONE", "示範患者甲"],
      caseName: "示範患者甲", expected: []),
    Example(
      what: "nothing in the case", numbers: ["A123456789"], birth: "19800102", identifier: nil, caseBirth: nil,
      expected: ["P204"]),
  ]

  @Test(arguments: examples) func compared(example: Example) async throws {
    var sample = try CheckedSample()
    try sample.add(
      1, identifier: example.identifier, chartNumber: example.chart, birthDate: example.caseBirth,
      name: example.caseName, files: ["record.xml": record(example.numbers, example.birth, example.names)])
    let findings = try await Checker.check(sample.plan(), after: [], jobs: 1).findings
      .filter { $0.rule is PatientRule }
    #expect(findings.map(\.rule.id) == example.expected)
    for finding in findings {
      #expect(finding.subject.file == "19000001/record.xml" && finding.subject.case == "13-19-000001")
      for language in Language.allCases {
        let text = finding.message(in: language) + finding.remedy(in: language)
        #expect(!text.contains("{"))
        for number in ["B223456782", "A123456789", "19800103", "示範患者"] { #expect(!text.contains(number)) }
      }
    }
  }

  /// A set of patient CH-1005, born on 2012-05-20, with another number written over it.
  @Test(arguments: [
    ("CH-1005 ", "A123456789", "CH-1005", "1010520", []), ("CH-1005 ", "A123456789", "CH-1005", "1010521", ["P203"]),
    ("CH-1005 ", "A123456789", "CH-1006", "1010520", []), ("CH-1005 ", "A123456789", "CH-1006", "1010521", ["P202"]),
    ("CH-1005 ", "A123456789", "CH-1006", nil, ["P204"]), ("CH-1005 ", "A123456789", nil, nil, []),
    ("0001005 ", "A123456789", "1005", "1010521", ["P203"]), ("ch-1005 ", "A123456789", "CH-1005", nil, []),
    ("A1234567", "A123456789", "CH-1005", nil, ["P204"]),
  ])
  func `a file-set's patient`(
    number: String, identifier: String, chart: String?, birth: String?, expected: [String]
  ) async throws {
    var sample = try CheckedSample()
    let files = try ["DICOMDIR", "IMAGES/IO000001", "IMAGES/IO000002", "IMAGES/PX000001"].map { name in
      (name, try CheckedSample.fixture("示範患者戊/DICOM/\(name)"))
    }
    var set = Dictionary(uniqueKeysWithValues: files)
    set["DICOMDIR"] = set["DICOMDIR"].map { replacing("CH-1005 ", with: number, in: $0) }
    try sample.add(1, identifier: identifier, chartNumber: chart, birthDate: birth, files: set)
    let findings = try await Checker.check(sample.plan(), after: [], jobs: 1).findings
      .filter { $0.rule is PatientRule }
    #expect(findings.map(\.rule.id) == expected)
    #expect(findings.allSatisfy { $0.subject.file == "19000001/DICOMDIR" && $0.subject.case == "13-19-000001" })
    for finding in findings {
      #expect(finding.message(in: .en).contains("the DICOM file-set (device SYNTHETIC)"))
      func accepts(_ device: String) -> Bool {
        Acceptance(rule: finding.rule.id, scope: .device(device), reason: "seen").covers(finding)
      }
      #expect(accepts("Synthetic") == (finding.severity == .warning) && !accepts("ANOTHER"))
    }
  }

  private func replacing(_ text: String, with other: String, in bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let (old, new) = (Array(text.utf8), Array(other.utf8))
    for start in bytes.indices.dropLast(old.count) where bytes[start...].starts(with: old) {
      bytes.replaceSubrange(start..<(start + old.count), with: new)
    }
    return bytes
  }

  private func record(_ numbers: [String], _ birth: String?, _ names: [String]) -> [UInt8] {
    let ids = numbers.map { "<id extension=\"\($0)\" root=\"1.2\"/>" }.joined()
    let written = names.map { "<name><family>\($0.prefix(1))</family><given>\($0.dropFirst())</given></name>" }.joined()
    let patient = "<patient>\(written)\(birth.map { "<birthTime value=\"\($0)\"/>" } ?? "")</patient>"
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
      <id root="1.2"/><code code="18842-5"/><title>SYNTHETIC</title><effectiveTime value="20260102"/>
      <confidentialityCode code="N"/><recordTarget><patientRole>\(ids)\(patient)</patientRole></recordTarget>
      <author/><custodian/><component><nonXMLBody><text>SYNTHETIC</text></nonXMLBody></component></ClinicalDocument>
      """.utf8)
  }
}
