import FileAccess
import NHICodes
import TextEncodings

@testable import SamplingLists

/// Makes claims: what a test does not set is as in a good one.
struct ClaimBuilder {
  struct Record {
    var category: String? = "19"
    var serial: String? = "123"
    var identifier: String? = "A123456789"
    var birthDate: String? = "0790315"
    var name: String? = "示範患者甲"
    /// Goes into dbody as it is, behind the fields.
    var more = "<pdata><p1>1</p1><p4>92013C</p4></pdata>"
  }

  var kind = ClaimKind.outpatient
  var declaration = "<?xml version=\"1.0\" encoding=\"Big5\"?>"
  var root: String?
  /// The fields of tdata; nil for no tdata.
  var head: [String: String]? = ["t2": "0151142120", "t3": "11507", "t4": "2", "t5": "1", "t6": "1150802"]
  var format: String?
  var records: [Record] = [Record()]
  /// Puts tdata behind the records.
  var headComesLast = false
  /// Element names in capitals.
  var isShouting = false
  /// Whether the fields stand in dhead and dbody.
  var hasParts = true

  var text: String {
    let root = self.root ?? kind.rawValue
    let body = records.map(record).joined(separator: "\r\n")
    return "\(declaration)\r\n<\(shout(root))>\r\n"
      + (headComesLast ? body + tdata : tdata + body) + "\r\n</\(shout(root))>\r\n"
  }

  var utf8: [UInt8] { Array(text.utf8) }
  /// Empty when Big5 does not have a character of it.
  var big5: [UInt8] { Big5.encode(text) ?? [] }

  private var tdata: String {
    guard let head else { return "" }
    let fields = head.merging(["t1": format ?? kind.format]) { own, _ in own }
    return element("tdata", fields.sorted { $0.key < $1.key }.map { element($0.key, $0.value) }.joined()) + "\r\n"
  }

  private func record(_ record: Record) -> String {
    let inpatient = kind == .inpatient
    let head = field("d1", record.category) + field("d2", record.serial)
    // The other format's numbers mean something else here.
    let other = inpatient ? field("d11", "0990101") + field("d49", "別的欄位") : field("d6", "0990101") + field("d8", "40")
    let body =
      field("d3", record.identifier) + other + field(inpatient ? "d6" : "d11", record.birthDate)
      + field(inpatient ? "d103" : "d49", record.name) + record.more
    return element("ddata", hasParts ? element("dhead", head) + element("dbody", body) : head + body)
  }

  private func field(_ name: String, _ text: String?) -> String { text.map { element(name, $0) } ?? "" }

  private func element(_ name: String, _ content: String) -> String {
    "<\(shout(name))>\(content)</\(shout(name))>"
  }

  private func shout(_ name: String) -> String { isShouting ? name.uppercased() : name }
}

extension ClaimKey {
  static func of(_ category: String, _ serial: Int) -> ClaimKey? {
    guard let category = CaseCategory(category), let serial = CaseSerial(serial) else { return nil }
    return ClaimKey(category: category, serial: serial)
  }
}

/// Reads a claim of bytes; the wanted cases are `19-123` and the others of category 19.
func readClaim(
  _ bytes: [UInt8], name: String = "TOTFA.xml", serials: [Int] = [123], category: String = "19"
) throws(ClaimFileError) -> ClaimReading {
  try ClaimFile.read(MemoryBytes(bytes), name: name, wanted: Set(serials.compactMap { ClaimKey.of(category, $0) }))
}

/// Why a claim cannot be used, in English; nil when it can.
func refusal(_ bytes: [UInt8], name: String = "TOTFA.xml") -> String? {
  do {
    _ = try readClaim(bytes, name: name)
    return nil
  } catch {
    return error.reason.en
  }
}
