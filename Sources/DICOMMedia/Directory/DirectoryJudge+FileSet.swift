import Findings

/// What the directory says of the set as a whole (PS3.3 F.3.2.1, F.3.2.2).
extension DirectoryJudge {
  func judgeFileSet() {
    judgeID()
    if let flag = directory.fileSet.consistencyFlag {
      if flag != 0 {
        report(
          DirectoryRule.consistencyFlag, ["found": .text(hexadecimal(UInt(flag), digits: 4) + "H")])
      }
    } else if directory.hasRecordSequence {
      report(DirectoryRule.consistencyFlag, ["found": .wording(Self.nothing)])
    }
    judgeRootOffsets()
  }

  private static let nothing = Wording("沒有值", "no value")

  private func judgeID() {
    guard let id = directory.fileSet.id else {
      if directory.hasRecordSequence {
        report(DirectoryRule.fileSetID, ["reason": .wording(Wording("沒有這個欄位", "is not there")), "found": ""])
      }
      return
    }
    let isAllowed = id.allSatisfy { FileID.isAllowed($0) }
    guard !isAllowed || id.count > 16 else { return }
    report(
      DirectoryRule.fileSetID,
      [
        "reason": .wording(
          isAllowed
            ? Wording("超過 16 個字元", "has more than 16 characters")
            : Wording("有大寫英文字母、數字與底線以外的字元", "has characters other than A–Z, 0–9 and _")),
        "found": .text(ValueText.shown(ValueText.text(id), limit: 32)),
      ])
  }

  private func judgeRootOffsets() {
    let first = Wording("第一筆紀錄的位置（0004,1200）", "The position of the first record (0004,1200)")
    let last = Wording("最後一筆紀錄的位置（0004,1202）", "The position of the last record (0004,1202)")
    guard directory.hasRecordSequence else { return }
    // Where the first one is wrong, the links' rule says so.
    if directory.fileSet.rootOffset == nil {
      let expected = directory.records.first?.offset ?? 0
      report(
        DirectoryRule.rootOffset,
        ["element": .wording(first), "expected": .number(expected), "found": .wording(Self.nothing)])
    }
    let tree = directory.tree
    let expected: Int
    if let index = tree.lastOfRoot {
      expected = directory.records[index].offset - tree.shift
    } else if directory.rootOffset == 0, directory.records.isEmpty {
      expected = 0
    } else {
      return  // The chain is broken, and who knows what its last record is.
    }
    guard directory.fileSet.lastRootOffset != expected else { return }
    report(
      DirectoryRule.rootOffset,
      [
        "element": .wording(last), "expected": .number(expected),
        "found": directory.fileSet.lastRootOffset.map { .number($0) } ?? .wording(Self.nothing),
      ])
  }

  // MARK: - Links

  func judgeTree() {
    let tree = directory.tree
    for problem in tree.problems { report(DICOMRule.brokenTree, facts(about: problem)) }
    findings.count(tree.furtherProblems, of: DICOMRule.brokenTree)
  }

  private func facts(about problem: DirectoryTree.Problem) -> Facts {
    let reason =
      switch problem.kind {
      case .noRecord(.metaInformation):
        Wording("指到檔頭裡面，那裡沒有影像紀錄", "it leads into the file's header, where no record is")
      case .noRecord(.fileSetAttributes):
        Wording("指到第一筆紀錄之前，那裡沒有影像紀錄", "it leads to before the first record")
      case .noRecord(.insideRecord(let offset)):
        Wording("指到第 \(offset) 位元組那筆紀錄的中間", "it leads into the middle of the record at byte \(offset)")
      case .noRecord(.behindRecords): Wording("指到所有紀錄之後，那裡沒有影像紀錄", "it leads to behind all records")
      case .noRecord(.beyondEnd): Wording("指到檔案結尾之外", "it leads beyond the end of the file")
      case .circle: Wording("連回前面的紀錄，繞成一圈", "it leads back and closes a circle")
      case .twoParents: Wording("兩處連到同一筆紀錄", "another link leads to the same record")
      case .unreachable(let count):
        Wording("有 \(count) 筆紀錄沒有連進目錄，看片軟體不會顯示", "\(count) records are not linked in, so viewers will not show them")
      case .shifted(Part10File.preambleLength + 4):
        Wording("所有位置都少算了檔頭的 132 個位元組", "every position is 132 bytes short: the file's start is not counted")
      case .shifted(let bytes):
        Wording(
          "所有位置都差了 \(bytes) 個位元組，檔案可能在匯出後被改過",
          "every position is \(bytes) bytes off; the file may have been changed since")
      }
    var place = Wording("目錄的起點", "the directory's start")
    if let from = problem.from, let index = directory.records.store.index(at: from) {
      let path = RecordPath(of: index, in: directory).wording
      place = Wording("\(path.zhHant)，第 \(from) 位元組的紀錄", "\(path.en), record at byte \(from)")
    } else if case .unreachable = problem.kind {
      place = Wording("第一筆在第 \(problem.offset) 位元組", "the first at byte \(problem.offset)")
    }
    return ["reason": .wording(reason), "place": .wording(place), "offset": .number(problem.offset)]
  }
}
