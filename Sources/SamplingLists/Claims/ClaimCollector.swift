import Markup
import NHICodes

/// Follows a claim from its first element to its last and keeps what is wanted of it.
///
/// Outline: root, below it one tdata and any number of ddata; a ddata has its fields in dhead and dbody, or at once.
/// All else, pdata above all, is passed over. Names count without their namespace, in capitals too.
struct ClaimCollector {
  private(set) var reading: ClaimReading
  private let wanted: Set<ClaimKey>
  private let wantedSerials: Set<CaseSerial>

  private enum Section { case head, record }
  private var depth = 1
  /// The depth of the element that is being passed over.
  private var skipped: Int?
  private var section: Section?
  /// The place in `texts` of the field that is open, and what came of it.
  private var open: Int?
  private var text = ClaimText()
  private var head = [ClaimText?](repeating: nil, count: ClaimHeaderField.allCases.count)
  private var record = [ClaimText?](repeating: nil, count: ClaimField.allCases.count)

  /// Behind the start of the root element.
  init(kind: ClaimKind, wanted: Set<ClaimKey>) {
    reading = ClaimReading(header: ClaimHeader(kind: kind))
    self.wanted = wanted
    wantedSerials = Set(wanted.map(\.serial))
  }

  /// Whether the root element is still open.
  var isInside: Bool { depth > 0 }

  mutating func take(_ event: XMLEvent) throws(ClaimFileError) {
    switch event {
    case .start(let tag):
      depth += 1
      if skipped == nil { start(tag.name.local) }
    case .text(let piece):
      if open != nil, skipped == nil { text.append(piece) }
    case .end:
      try end()
      depth -= 1
    }
  }

  private mutating func start(_ written: String) {
    // What a field holds besides text is none of it.
    guard open == nil else {
      skipped = depth
      return
    }
    let name = written.lowercased()
    switch (depth, section) {
    case (2, _) where name == "tdata": section = .head
    case (2, _) where name == "ddata":
      section = .record
      reading.recordCount += 1
      for index in record.indices { record[index] = nil }
    case (3, .record) where name == "dhead" || name == "dbody": break
    case (3, .head):
      open = ClaimHeaderField.allCases.firstIndex { $0.rawValue == name }
      if open == nil { skipped = depth }
    case (3, .record), (4, .record):
      open = reading.header.kind.field(ofElement: name)?.rawValue
      if open == nil { skipped = depth }
    default: skipped = depth
    }
  }

  private mutating func end() throws(ClaimFileError) {
    if let skipped {
      if skipped == depth { self.skipped = nil }
    } else if let index = open {
      switch section {
      case .head: Self.keep(text, in: &head[index])
      case .record: Self.keep(text, in: &record[index])
      case nil: break
      }
      text = ClaimText()
      open = nil
    } else if depth == 2 {
      switch section {
      case .head: try endHead()
      case .record: endRecord()
      case nil: break
      }
      section = nil
    }
  }

  private static func keep(_ text: ClaimText, in place: inout ClaimText?) {
    if place == nil { place = text } else { place?.merge(text) }
  }

  private func value(_ field: ClaimHeaderField) -> String? {
    ClaimHeaderField.allCases.firstIndex(of: field).flatMap { head[$0]?.value }
  }

  private mutating func endHead() throws(ClaimFileError) {
    reading.header.institution = value(.institution)
    reading.header.feeMonth = value(.feeMonth)
    reading.header.filingType = value(.filingType)
    reading.header.filingDate = value(.filingDate)
    let format = value(.format) ?? ""
    // Appeals have the same root element and other fields: institution, fee month, filing type, dates.
    if InstitutionCode(format) != nil { throw .appeal }
    if let other = ClaimKind.allCases.first(where: { $0.format == format }), other != reading.header.kind {
      throw .wrongKind(root: reading.header.kind, format: other)
    }
  }

  private mutating func endRecord() {
    func value(_ field: ClaimField) -> String? { record[field.rawValue]?.value }
    guard let category = value(.category).flatMap({ CaseCategory($0.uppercased()) }),
      let serial = value(.serial).flatMap({ CaseSerial($0) })
    else {
      let known = reading.unidentified ?? (0, reading.recordCount)
      reading.unidentified = (known.count + 1, known.first)
      return
    }
    let key = ClaimKey(category: category, serial: serial)
    guard wanted.contains(key) else {
      if wantedSerials.contains(serial) { reading.otherCategories[serial, default: []].insert(category) }
      return
    }
    let found = ClaimCase(
      record: reading.recordCount, identifier: record[ClaimField.identifier.rawValue],
      birthDate: record[ClaimField.birthDate.rawValue], patientName: record[ClaimField.patientName.rawValue])
    if reading.cases[key] == nil { reading.cases[key] = found } else { reading.cases[key]?.note(repeat: found) }
  }
}
