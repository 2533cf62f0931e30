import CLibQPDF
import SystemPackage

/// The one owner of a libqpdf document, and the one funnel for its errors.
///
/// Only calls that catch libqpdf's exceptions are made. `qpdf_is_linearized` is not among them: a number of 29 digits
/// in a document's first kilobyte ends the program there.
///
/// libqpdf's repairs are off: in version 11.3 rebuilding a cross-reference table takes a time that grows with the
/// square of the file's size. Nothing is printed.
@safe struct PDFHandle: ~Copyable {
  // Freed in deinit and nowhere else; never handed out beyond a call.
  private let data: qpdf_data

  init() throws(PDFError) {
    guard let data = unsafe qpdf_init() else {
      throw .tooElaborate(PDFMessage(code: qpdf_e_system, text: "out of memory"))
    }
    unsafe self.init(owning: data)
  }

  private init(owning data: qpdf_data) {
    unsafe self.data = data
    unsafe qpdf_silence_errors(data)
    unsafe qpdf_set_suppress_warnings(data, 1)
    unsafe qpdf_set_attempt_recovery(data, 0)
  }

  deinit {
    var data: qpdf_data? = unsafe data
    unsafe qpdf_cleanup(&data)
  }

  /// Opens a file with the empty password. The parts of it are read when they are asked for.
  borrowing func open(_ path: FilePath) throws(PDFError) {
    // libqpdf copies the name.
    _ = unsafe path.withPlatformString { unsafe qpdf_read(data, $0, "") }
    try check()
  }

  /// - Parameter bytes: stay where they are until the handle is gone.
  borrowing func open(_ bytes: UnsafeBufferPointer<CChar>) throws(PDFError) {
    _ = unsafe qpdf_read_memory(data, "PDF", bytes.baseAddress, UInt64(bytes.count), "")
    try check()
  }

  /// What the last call failed with, if it did.
  borrowing func takeError() -> PDFMessage? {
    guard unsafe qpdf_has_error(data) != 0, let error = unsafe qpdf_get_error(data) else { return nil }
    return unsafe message(error)
  }

  /// The first warning since the last time that is wanted, and not about linearization.
  borrowing func takeWarning(where isWanted: (PDFMessage) -> Bool = { _ in true }) -> PDFMessage? {
    var first: PDFMessage?
    while unsafe qpdf_more_warnings(data) != 0, let warning = unsafe qpdf_next_warning(data) {
      guard first == nil else { continue }
      let message = unsafe message(warning)
      if !message.isOf(qpdf_e_linearization), isWanted(message) { first = message }
    }
    return first
  }

  private borrowing func check() throws(PDFError) {
    guard let error = takeError() else { return }
    if error.isOf(qpdf_e_password) || error.isOf(qpdf_e_unsupported) { throw .encrypted(error) }
    if error.isOf(qpdf_e_system) || error.isOf(qpdf_e_internal) { throw .tooElaborate(error) }
    throw .damaged(error)
  }

  private borrowing func message(_ error: qpdf_error) -> PDFMessage {
    // The text belongs to the handle and stays until its next call.
    let text = unsafe qpdf_get_error_message_detail(data, error).map { unsafe String(cString: $0) } ?? ""
    return unsafe PDFMessage(
      code: Int(qpdf_get_error_code(data, error).rawValue),
      offset: Int(clamping: qpdf_get_error_file_position(data, error)), text: text)
  }

  // MARK: Objects

  borrowing func trailer() -> PDFObject { unsafe PDFObject(qpdf_get_trailer(data)) }

  borrowing func isEncrypted() -> Bool { unsafe qpdf_is_encrypted(data) != 0 }

  /// Reads the object where it is a reference. A missing or unreadable one is null.
  borrowing func kind(_ object: PDFObject) -> PDFObject.Kind {
    PDFObject.Kind(unsafe qpdf_oh_get_type_code(data, object.number))
  }

  /// The number of an object that others refer to, 0 for one that stands where it is used.
  borrowing func identity(_ object: PDFObject) -> Int { Int(unsafe qpdf_oh_get_object_id(data, object.number)) }

  /// The value in a dictionary or in a stream's; null in anything else.
  borrowing func value(_ key: String, of object: PDFObject) -> PDFObject {
    if kind(object) == .stream {
      let dictionary = unsafe PDFObject(qpdf_oh_get_dict(data, object.number))
      defer { release(dictionary) }
      return unsafe PDFObject(qpdf_oh_get_key_if_dict(data, dictionary.number, key))
    }
    return unsafe PDFObject(qpdf_oh_get_key_if_dict(data, object.number, key))
  }

  borrowing func isName(_ object: PDFObject, _ name: String) -> Bool {
    unsafe qpdf_oh_is_name_and_equals(data, object.number, name) != 0
  }

  /// 0 for anything but an array.
  borrowing func count(_ array: PDFObject) -> Int {
    kind(array) == .array ? Int(unsafe qpdf_oh_get_array_n_items(data, array.number)) : 0
  }

  /// - Parameter index: below `count`.
  borrowing func item(_ index: Int, of array: PDFObject) -> PDFObject {
    unsafe PDFObject(qpdf_oh_get_array_item(data, array.number, Int32(index)))
  }

  /// At most `limit` of a dictionary's keys.
  borrowing func keys(_ dictionary: PDFObject, limit: Int) -> [String] {
    guard kind(dictionary) == .dictionary else { return [] }
    var keys: [String] = []
    unsafe qpdf_oh_begin_dict_key_iter(data, dictionary.number)
    // The key belongs to the iteration and is copied before its next step.
    while keys.count < limit, unsafe qpdf_oh_dict_more_keys(data) != 0, let key = unsafe qpdf_oh_dict_next_key(data) {
      keys.append(unsafe String(cString: key))
    }
    return keys
  }

  /// Lets go of what an object holds that others refer to: from now on it is null. libqpdf keeps whatever it has read.
  borrowing func forget(_ object: PDFObject) {
    guard let number = Int32(exactly: identity(object)), number > 0 else { return }
    let null = unsafe PDFObject(qpdf_oh_new_null(data))
    defer { release(null) }
    unsafe qpdf_replace_object(data, number, qpdf_oh_get_generation(data, object.number), null.number)
  }

  borrowing func release(_ object: PDFObject) { unsafe qpdf_oh_release(data, object.number) }
}
