import Archives
import FileAccess

/// The outer ZIP: for each unit its XML and its attachment archive, side by side.
enum OuterArchive {
  struct Member: Sendable {
    let xmlName: String
    let xml: [UInt8]
    let attachment: StagedArchive
  }

  /// The attachment archives are removed from the staging folder as they go in.
  static func make(_ members: [Member], in staging: StagingFolder) throws -> StagedArchive {
    var waiting = members.flatMap { [$0.xmlItem, $0.attachmentItem(in: staging)] }.makeIterator()
    return try StagedArchive.make(.zip, named: "bundle.zip", in: staging, modified: nil, isFlushed: true) {
      try waiting.next()?()
    }
  }
}

extension OuterArchive.Member {
  fileprivate func xmlItem() -> StagedArchive.Item {
    StagedArchive.Item(path: xmlName, content: MemoryBytes(xml))
  }

  fileprivate func attachmentItem(in staging: StagingFolder) -> () throws -> StagedArchive.Item {
    {
      let bytes = try FileBytes(attachment.path)
      return StagedArchive.Item(path: attachment.name, content: bytes) { written in
        guard written.size == bytes.count else {
          throw PackagingError.readBack(entry: attachment.name, problem: "has the wrong size")
        }
        try staging.delete(attachment.name)
      }
    }
  }
}
