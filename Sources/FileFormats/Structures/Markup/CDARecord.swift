import Markup

/// What an electronic record's header and body say, gathered from its events. Of a record inside a package the first is
/// read.
struct CDARecord {
  static let namespace = "urn:hl7-org:v3"
  /// What the schema of CDA R2 asks of every record (HL7 CDA R2, 4.2).
  static let required = [
    "typeId", "id", "code", "effectiveTime", "confidentialityCode", "recordTarget", "author", "custodian", "component",
  ]
  private static let keptNames = 8
  private static let keptIdentifiers = 100
  /// The longest name that is kept, in bytes of UTF-8: what is longer is cut.
  private static let longestName = 1_000

  private(set) var isFound = false
  /// The name of the root element when it is not the record itself.
  private(set) var package: XMLName?
  private(set) var header: Set<String> = []
  private(set) var typeID: (root: String?, extension: String?)?
  private(set) var code: (code: String?, system: String?)?
  private(set) var identifiers: [String] = []
  private(set) var birthDate: String?
  private(set) var names: [String] = []
  private(set) var sections = 0
  /// Whether there is text or an entry in the body.
  private(set) var hasContent = false
  /// Files that the record shows and does not hold.
  private(set) var externals: [String] = []
  private(set) var externalCount = 0

  /// Local names of the open elements; nil for those of other namespaces.
  private var path: [String?] = []
  /// How many elements stand around the record.
  private var depth = 0
  private var isEnded = false

  mutating func read(_ event: XMLEvent) {
    switch event {
    case .start(let tag):
      path.append(tag.name.namespace == Self.namespace ? tag.name.local : nil)
      if isFound { if !isEnded { readStart(tag) } } else { look(for: tag) }
    case .text(let text):
      if isFound, !isEnded { readText(text) }
    case .end:
      path.removeLast()
      if isFound, path.count == depth { isEnded = true }
    }
  }

  private mutating func look(for tag: XMLStartTag) {
    if path.last == "ClinicalDocument" {
      isFound = true
      depth = path.count - 1
    } else if path.count == 1 {
      package = tag.name
    }
  }

  /// The elements below the record itself that are open.
  private var inside: ArraySlice<String?> { path.dropFirst(depth + 1) }

  private var isInBody: Bool { inside.first == "component" }

  private var isInPatientName: Bool { inside.starts(with: ["recordTarget", "patientRole", "patient", "name"]) }

  /// Text that a reader sees stands in a section's text or title, or in a body that is not structured.
  private var isShown: Bool { inside.contains("text") }

  private mutating func readText(_ text: String) {
    if isInPatientName, let last = names.indices.last, names[last].utf8.count < Self.longestName {
      names[last] += text.prefix(Self.longestName)
    } else if !hasContent, isInBody, text.contains(where: { !$0.isWhitespace }) {
      hasContent = isShown
    }
  }

  private mutating func readStart(_ tag: XMLStartTag) {
    guard let name = path.last ?? nil else { return }
    let steps = inside
    if steps.count == 1 { readHeader(name, tag) }
    switch steps.first {
    case "recordTarget": readPatient(steps.dropFirst(), tag)
    case "component": readBody(name, tag)
    default: break
    }
  }

  private mutating func readHeader(_ name: String, _ tag: XMLStartTag) {
    header.insert(name)
    if name == "typeId", typeID == nil { typeID = (tag["root"], tag["extension"]) }
    if name == "code", code == nil { code = (tag["code"], tag["codeSystem"]) }
  }

  private mutating func readPatient(_ steps: ArraySlice<String?>, _ tag: XMLStartTag) {
    guard steps.first == "patientRole" else { return }
    let below = Array(steps.dropFirst())
    if below == ["id"] || below == ["patient", "id"], let value = tag["extension"], !value.isEmpty,
      identifiers.count < Self.keptIdentifiers
    {
      identifiers.append(value)
    }
    if below == ["patient", "name"], names.count < Self.keptNames { names.append("") }
    if below == ["patient", "birthTime"], birthDate == nil, let value = tag["value"], !value.isEmpty {
      birthDate = value
    }
  }

  private mutating func readBody(_ name: String, _ tag: XMLStartTag) {
    switch name {
    case "section": sections += 1
    case "entry": hasContent = true
    case "reference":
      // `<text><reference value="…"/>` of a body, a picture or an attachment; within a section's text it is a link to
      // it.
      guard inside.dropLast().last == "text" || inside.dropLast().last == "value", let address = tag["value"] else {
        return
      }
      if inside.contains("nonXMLBody") { hasContent = true }
      note(address)
    case "observationMedia", "nonXMLBody": break
    default: break
    }
  }

  private mutating func note(_ address: String) {
    switch HTMLReference(address, isBaseRemote: false) {
    case .local(let name), .remote(let name):
      externalCount += 1
      if externals.count < Self.keptNames { externals.append(name) }
    case nil: break
    }
  }
}
