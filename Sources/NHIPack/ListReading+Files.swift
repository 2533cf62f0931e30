import FileAccess
import NHICodes
import SamplingLists
import SystemPackage

extension ListReading {
  /// Reads the files that a user named; a link is followed.
  init(
    of list: FilePath, claims: FilePath?, options: ListOptions, today: ROCDate
  ) throws(FileAccessError) {
    func input(_ path: FilePath) throws(FileAccessError) -> ListInput {
      ListInput(try FileBytes(path, followingLinks: true), name: path.string)
    }
    let claim = try claims.map(input)
    self = try SamplingList.read(try input(list), claim: claim, options: options, today: today)
  }
}
