import Findings
import Markup

/// What a part refers to (ISO/IEC 29500-2, 9.3).
struct OOXMLRelationships {
  struct Target {
    /// The end of the relationship type's URI, which strict and transitional documents share: `worksheet`.
    let type: String
    /// Nil for what lies outside the workbook.
    let part: String?
  }

  private var targets: [String: Target] = [:]

  /// The relationships of a part, "" for those of the workbook file itself. None when the workbook has no such list.
  init(of part: String, in package: WorkbookPackage) throws(WorkbookError) {
    let folder = Self.folder(of: part)
    let list = folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
    guard package.has(list) else { return }
    var xml = try package.xml(list)
    while let event = try xml.next() {
      guard case .start(let tag) = event, tag.name.local == "Relationship" else { continue }
      guard let id = tag["Id"], let type = tag["Type"], let target = tag["Target"] else { continue }
      guard targets.count < SpreadsheetLimits.items else {
        throw .tooMany(Wording("關聯", "relationships"), limit: SpreadsheetLimits.items)
      }
      let isOutside = tag["TargetMode"]?.lowercased() == "external"
      let name = type.split(separator: "/").last.map(String.init) ?? ""
      targets[id] = Target(type: name, part: isOutside ? nil : Self.resolved(target, in: folder))
    }
  }

  subscript(_ id: String) -> Target? { targets[id] }

  /// The part with this type; the one whose id comes first when there are several.
  func part(ofType type: String) -> String? {
    targets.filter { $0.value.type == type && $0.value.part != nil }.min { $0.key < $1.key }?.value.part
  }

  /// A target as the name of a part: relative to the folder of the part that refers to it, or from the top with `/`.
  private static func resolved(_ target: String, in folder: String) -> String {
    let target = String(decoding: target.utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
    var names: [Substring] = []
    for name in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") {
      switch name {
      case ".": break
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    return names.joined(separator: "/")
  }

  /// With the `/` at its end; empty at the top.
  private static func folder(of part: String) -> String {
    part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
  }
}
