import DICOMMedia
import FileAccess
import Findings
import Testing

/// A suite that looks at what is found in the only image of a study.
protocol ExaminesOneImage {}

extension ExaminesOneImage {
  /// What is found when the only image of a study is this.
  func found(
    _ bytes: [UInt8], _ directory: DirectoryBuilder = .study(["IM1"])
  ) async throws -> [Finding] {
    let folder = try SetFolder()
    try folder.write("DICOMDIR", directory)
    try folder.write("IM1", bytes)
    let examination = try await folder.examination()
    #expect(examination.instances.map(\.member.fileID) == [["IM1"]])
    return examination.findings
  }

  func found(_ change: (inout InstanceBuilder) -> Void) async throws -> [String] {
    try await found(InstanceBuilder().with(change).build()).ids
  }

  func found(
    _ change: (inout InstanceBuilder) -> Void, _ directory: (inout DirectoryBuilder) -> Void
  ) async throws -> [String] {
    var builder = DirectoryBuilder.study(["IM1"])
    directory(&builder)
    return try await found(InstanceBuilder().with(change).build(), builder).ids
  }
}
