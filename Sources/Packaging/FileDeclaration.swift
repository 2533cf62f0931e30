/// What is said to the insurer of one file or one DICOM file-set: fdata of the batch XML, a row of the VPN page.
struct FileDeclaration: Sendable, Hashable {
  /// f1 檔名.
  let name: String
  /// f2 檔案類型.
  let type: String
  /// f3 文件分類.
  let kind = BatchProfile.documentKind
  /// f4 檔案備註.
  let remark: String
}
