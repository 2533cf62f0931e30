import Findings

/// Each record: what links it, its type, where it hangs and what it must say (PS3.3 F.3.2.2, F.4, F.5).
extension DirectoryJudge {
  func judgeRecords() {
    var entities = Entities()
    for (index, row) in directory.records.store.rows.enumerated() {
      let state = directory.tree.states[index]
      judgeFields(index, row)
      if row.inUseFlag == 0 {
        if state != .unreachable { report(.recordOutOfUse, record: index) }
        continue
      }
      // What hangs below a record out of use is out of use too. What hangs nowhere can still be judged by itself.
      guard state != .inactive else { continue }
      judgeType(index, row, isLinked: state == .active)
      judgeKeys(index, row)
      judgeUIDs(index, row)
      judgeReference(index, row)
      if state == .active { judgeEntity(index, row, &entities) }
    }
  }

  private func judgeFields(_ index: Int, _ row: DirectoryStore.Row) {
    let missing = DirectoryStore.Fields.names.filter { !row.fields.contains($0.field) }
    if !missing.isEmpty {
      report(
        .recordField, record: index,
        [
          "element": .list(missing.map { .text("\($0.tag)") }),
          "reason": .wording(Wording("沒有值，或長度不對", "has no value of the right length")),
        ])
    }
    if row.inUseFlag != 0, row.inUseFlag != 0xFFFF {
      let found = hexadecimal(UInt(row.inUseFlag), digits: 4)
      report(
        .recordField, record: index,
        [
          "element": .text("\(ElementTag.recordInUseFlag)"),
          "reason": .wording(Wording("應為 FFFFH 或 0000H，實際為 \(found)H", "should be FFFFH or 0000H and is \(found)H")),
        ])
    }
  }

  private func judgeType(_ index: Int, _ row: DirectoryStore.Row, isLinked: Bool) {
    guard let type = row.type else {
      if row.fields.contains(.type) { report(.recordTypeUnknown, record: index) }
      return
    }
    if type.isRetired { report(.recordTypeRetired, record: index) }
    guard isLinked, type != .multiReferencedFile else { return }
    let above = directory.tree.parents[index].map { directory.records.store.rows[$0].type }
    // Below a type that nobody knows anything may hang.
    if case .some(nil) = above { return }
    let parent = above ?? nil
    guard !type.mayHang(below: parent) else { return }
    let root = Wording("目錄最上層", "the root")
    let expected: Wording
    if case .below(let above) = type.level { expected = above.name } else { expected = root }
    report(
      .recordPlace, record: index,
      ["expected": .wording(expected), "found": .wording(parent?.name ?? root)])
  }

  private func judgeKeys(_ index: Int, _ row: DirectoryStore.Row) {
    guard let type = row.type else { return }
    let store = directory.records.store
    let missing = RecordKey.required(of: type).filter { store.value($0.tag, in: row)?.isEmpty ?? true }
    if !missing.isEmpty {
      report(.keyMissing, record: index, ["expected": .list(missing.map { .wording($0.name) })])
    }
    // A STUDY that names a file has its UID there (PS3.3 F.5.2).
    let isNamed = store.value(.referencedFileID, in: row)?.isEmpty == false
    let needed: (ElementTag, String)? =
      switch type {
      case .study: isNamed ? nil : (.studyInstanceUID, "Study Instance UID")
      case .series: (.seriesInstanceUID, "Series Instance UID")
      default: nil
      }
    if let (tag, name) = needed, store.value(tag, in: row)?.isEmpty ?? true {
      report(.uidMissing, record: index, ["expected": .text("\(name) \(tag)")])
    }
  }

  private func judgeUIDs(_ index: Int, _ row: DirectoryStore.Row) {
    let store = directory.records.store
    for (tag, name) in Self.uids {
      guard let value = store.value(tag, in: row), !value.isEmpty, !UniqueIdentifier.isValid(value) else { continue }
      report(
        .uidMalformed, record: index,
        [
          "element": .text("\(name) \(tag)"),
          "found": .text(ValueText.shown(String(decoding: value, as: UTF8.self), limit: 80)),
        ])
    }
    guard row.type == .private else { return }
    let value = store.value(.privateRecordUID, in: row) ?? []
    if value.isEmpty { report(.privateRecord, record: index, ["found": .wording(Wording("沒有值", "empty"))]) }
  }

  private static let uids: [(ElementTag, String)] = [
    (.referencedSOPClassUIDInFile, "Referenced SOP Class UID in File"),
    (.referencedSOPInstanceUIDInFile, "Referenced SOP Instance UID in File"),
    (.referencedTransferSyntaxUIDInFile, "Referenced Transfer Syntax UID in File"),
    (.privateRecordUID, "Private Record UID"), (.studyInstanceUID, "Study Instance UID"),
    (.seriesInstanceUID, "Series Instance UID"),
  ]

  private func judgeReference(_ index: Int, _ row: DirectoryStore.Row) {
    let store = directory.records.store
    guard let file = store.value(.referencedFileID, in: row), !file.isEmpty else {
      if row.type?.isLeaf == true, row.mrdrOffset == 0 { report(.leafWithoutFile, record: index) }
      return
    }
    let missing = Self.uids.prefix(3).filter { store.value($0.0, in: row)?.isEmpty ?? true }
    guard !missing.isEmpty else { return }
    report(
      .referenceMissing, record: index,
      [
        "fileID": .text(FileID(components: directory.records[index].referencedFileID).shown),
        "expected": .list(missing.map { .text("\($0.1) \($0.0)") }),
      ])
  }

  // MARK: - One record each

  /// The first record of each patient, study and series.
  private struct Entities {
    private var first: [Key: Int] = [:]

    private struct Key: Hashable {
      let type: RecordType
      let value: String
    }

    /// The record that has this value already.
    mutating func add(_ value: String, of type: RecordType, at index: Int) -> Int? {
      let key = Key(type: type, value: value)
      if let known = first[key] { return known }
      first[key] = index
      return nil
    }
  }

  private func judgeEntity(_ index: Int, _ row: DirectoryStore.Row, _ entities: inout Entities) {
    let tag: ElementTag
    switch row.type {
    case .patient: tag = .patientID
    case .study: tag = .studyInstanceUID
    case .series: tag = .seriesInstanceUID
    default: return
    }
    // Decoded: two records may write one text in two character sets.
    guard let type = row.type, let value = directory.records[index].text(tag),
      let known = entities.add(value, of: type, at: index)
    else { return }
    let other = RecordPath(of: known, in: directory).wording
    var facts: Facts = ["other": .wording(other), "otherOffset": .number(directory.records[known].offset)]
    if type == .patient {
      report(.patientTwice, record: index, facts)
    } else {
      facts.add("found", .text(ValueText.shown(value, limit: 80)))
      report(.uidTwice, record: index, facts)
    }
  }
}

extension DirectoryStore.Fields {
  static let names: [(field: DirectoryStore.Fields, tag: ElementTag)] = [
    (.next, .nextRecordOffset), (.inUse, .recordInUseFlag), (.lower, .lowerLevelOffset),
    (.type, .directoryRecordType),
  ]
}
