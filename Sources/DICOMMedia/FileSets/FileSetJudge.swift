import FileAccess
import Findings
import SystemPackage

/// Compares a DICOMDIR with the folder it lies in, record by record, and collects what is wrong.
struct FileSetJudge {
  private let dicomdir: FolderEntry
  private(set) var findings: [Finding] = []

  init(_ dicomdir: FolderEntry) { self.dicomdir = dicomdir }

  private mutating func report(_ rule: DICOMRule, on entry: FolderEntry? = nil, _ facts: Facts) {
    var all: Facts = ["file": .text((entry ?? dicomdir).relativePath)]
    for fact in facts.all { all.add(fact.name, fact.value) }
    findings.append(Finding(rule, entry ?? dicomdir, all))
  }

  /// The directory, or nil and a D101.
  mutating func readDirectory() -> BasicDirectory? {
    do throws(DICOMError) {
      let bytes = try DICOMError.reading(at: 0) { () throws(FileAccessError) in try FileBytes(dicomdir.path) }
      return try BasicDirectory(bytes)
    } catch {
      report(.directoryUnreadable, ["reason": .wording(error.reason), "offset": .number(error.offset)])
      return nil
    }
  }

  /// The files that records in use name, with the File ID of the first record that names each.
  mutating func judge(_ directory: BasicDirectory, among entries: [FolderEntry]) -> [FilePath: [String]] {
    if dicomdir.name != "DICOMDIR" { report(.foundIgnoringCase, ["fileID": "DICOMDIR"]) }
    if directory.transferSyntax != .explicitLittleEndian {
      report(.directoryEncoding, ["found": .text(ValueText.shown(directory.file.transferSyntaxUID, limit: 64))])
    }
    for problem in directory.tree.problems { report(.brokenTree, problem.facts) }

    let resolver = FileIDResolver(entries, below: dicomdir.components.count - 1)
    var named: [FilePath: (fileID: [String], offset: Int)] = [:]
    var namesNothing = true
    for (record, state) in zip(directory.records, directory.tree.states)
    where record.inUse && state != .inactive && !record.referencedFileID.isEmpty {
      namesNothing = false
      guard let entry = judgeFileID(of: record, resolver) else { continue }
      if let first = named[entry.path] {
        report(
          .namedTwice, on: entry,
          [
            "fileID": .text(FileID(components: record.referencedFileID).shown),
            "offset": .number(record.offset), "firstOffset": .number(first.offset),
          ])
      } else {
        named[entry.path] = (record.referencedFileID, record.offset)
      }
    }
    if namesNothing { report(.namesNoFile, [:]) }
    return named.mapValues(\.fileID)
  }

  /// The file that a record names, when it is there.
  private mutating func judgeFileID(of record: DirectoryRecord, _ resolver: FileIDResolver) -> FolderEntry? {
    let fileID = FileID(components: record.referencedFileID)
    let facts: Facts = ["fileID": .text(fileID.shown), "offset": .number(record.offset)]
    func with(_ reason: Wording) -> Facts {
      var all = facts
      all.add("reason", .wording(reason))
      return all
    }
    if let illegality = fileID.illegality {
      report(.fileIDIllegal, with(illegality))
      return nil
    }
    if !fileID.isASCII {
      report(.fileIDNotASCII, facts)
    } else if let irregularity = fileID.irregularity {
      report(.fileIDIrregular, with(irregularity))
    }

    switch resolver.resolve(fileID.components) {
    case .file(let entry): return entry
    case .fileIgnoringCase(let entry):
      report(.foundIgnoringCase, on: entry, facts)
      return entry
    case .symbolicLink:
      report(.fileIDIllegal, with(Wording("路徑上有捷徑（符號連結）", "a symbolic link stands on the way")))
    case .notAFile:
      report(.fileMissing, with(Wording("這個名稱是資料夾，不是檔案", "that name is a folder, not a file")))
    case .ambiguous:
      report(
        .fileMissing,
        with(Wording("有好幾個只差大小寫的檔案，無法確定是哪一個", "several files differ in case alone and none is it exactly")))
    case .missing:
      // A name that is not ASCII may be there in another encoding; its D111 says what to do.
      if fileID.isASCII {
        report(.fileMissing, with(Wording("資料夾裡找不到這個檔案", "it is not in the folder")))
      }
    }
    return nil
  }
}

extension DirectoryTree.Problem {
  /// What a D113 says.
  fileprivate var facts: Facts {
    let reason =
      switch kind {
      case .noRecord: Wording("指到的位置沒有影像紀錄", "a link leads to where no record starts")
      case .reachedTwice: Wording("連結繞成一圈，或兩處連到同一筆紀錄", "links go round in a circle, or two lead to one record")
      case .unreachable(let count):
        Wording("有 \(count) 筆紀錄沒有連進目錄，看片軟體不會顯示", "\(count) records are not linked in, so viewers will not show them")
      case .shifted:
        Wording("所有位置都少算了檔頭的 132 個位元組", "every position is 132 bytes short: the file's start is not counted")
      }
    var facts: Facts = ["reason": .wording(reason), "offset": .number(offset)]
    if let from { facts.add("record", .number(from)) }
    return facts
  }
}
