import Archives
import Findings
import NHICodes

/// What an archive's container and its entries' names are found to be.
struct ContainerCheck {
  let place: BundlePlace
  private(set) var findings: [Finding] = []
  /// By their names in small letters, without the `/` behind a folder's.
  private var names: [String: String] = [:]

  init(_ place: BundlePlace) { self.place = place }

  private mutating func report(_ rule: ContainerRule, _ entry: String? = nil, _ facts: Facts = [:]) {
    var all: Facts = ["name": .text(PatientIdentifier.masking(place.name))]
    if let entry { all.add("entry", .text(PatientIdentifier.masking(entry))) }
    all.add(facts)
    findings.append(Finding(rule, place.subject(entry), all))
  }

  /// - Parameter expected: what the archive should be: `ZIP`, `7z` or `CAB`.
  mutating func judge(_ flaw: ContainerFlaw, expected: String) {
    switch flaw {
    case .otherFormat: report(.notAnArchive, nil, ["expected": .text(expected)])
    case .cutShort: report(.damaged, nil, ["reason": .wording(Wording("結尾不見了", "its end is missing"))])
    case .damaged(let offset):
      report(
        .damaged, nil,
        ["reason": .wording(Wording("第 \(offset) 位元組的紀錄不對", "the record at offset \(offset) is not right"))])
    case .strayBytes(let offset, let count, let holdsDirectory):
      let what =
        holdsDirectory ? Wording("，其中有另一份目錄", ", and another directory is among them") : Wording("", "")
      report(.strayBytes, nil, ["offset": .number(offset), "count": .number(count), "what": .wording(what)])
    case .overlap(let entry), .disagreement(let entry): report(.contradiction, entry)
    case .severalDisks: report(.severalDisks)
    case .zip64: report(.zip64)
    case .tooManyEntries(let limit): tooManyEntries(limit)
    }
  }

  mutating func judge(_ listing: ZIPListing) {
    for flaw in listing.flaws { judge(flaw, expected: "ZIP") }
    for entry in listing.entries {
      let isLink = entry.kind == .symbolicLink || entry.kind == .special
      judge(entry.path, isFolder: entry.kind == .folder, isLink: isLink, isEncrypted: entry.isEncrypted)
      if !entry.isEncrypted, !entry.hasUsualMethod {
        report(.unusualMethod, entry.path, ["method": .number(entry.method)])
      }
    }
  }

  /// An entry, whatever the format.
  mutating func judge(_ path: String, isFolder: Bool, isLink: Bool, isEncrypted: Bool) {
    switch EntryNameFlaw(path) {
    case nil: break
    case .notASCII?: report(.nameNotASCII, path)
    case let flaw?: report(.badName, path, ["reason": .wording(flaw.reason)])
    }
    if isLink { report(.notAFile, path) }
    if isEncrypted { report(.encrypted, path) }
    let name = path.lowercased()
    let key = isFolder && name.hasSuffix("/") ? String(name.dropLast()) : name
    if let other = names[key] {
      report(.duplicateName, path, ["other": .text(PatientIdentifier.masking(other))])
    } else {
      names[key] = path
    }
  }

  mutating func add(_ more: ArraySlice<Finding>) { findings += more }

  /// A file that has the name of a folder.
  mutating func clash(_ entry: String) {
    report(.duplicateName, entry, ["other": .text(PatientIdentifier.masking(entry + "/"))])
  }

  mutating func tooManyEntries(_ limit: Int) {
    report(.tooLarge, nil, ["limit": .wording(Wording(" \(limit) 個項目", "\(limit) entries"))])
  }

  mutating func tooLarge(_ limit: Int, entry: String?) {
    let size = limit / 1_000_000
    report(.tooLarge, entry, ["limit": .wording(Wording(" \(size) MB", "\(size) MB"))])
  }

  /// Content that did not come out as it was written.
  mutating func damaged(_ reason: String, entry: String?) {
    report(.damaged, entry, ["reason": .text(PatientIdentifier.masking(reason))])
  }
}

extension EntryNameFlaw {
  /// For people.
  fileprivate var reason: Wording {
    switch self {
    case .empty: Wording("是空的", "it is empty")
    case .absolute: Wording("從根目錄或磁碟機代號開始", "it begins at the root or a drive")
    case .leadsElsewhere: Wording("會跑到別的資料夾（.. 等）", "it leads to another folder, as “..” does")
    case .backslash: Wording("用了反斜線", "it has a backslash")
    case .controlCharacter: Wording("有看不見的控制字元", "it has an invisible control character")
    case .tooLong: Wording("太長", "it is too long")
    case .notASCII: Wording("含中文或其他非英數字", "it has Chinese or other characters")
    }
  }
}
