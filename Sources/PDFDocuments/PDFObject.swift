import CLibQPDF

/// libqpdf's number for an object of one open document. Whoever asks for one releases it.
struct PDFObject {
  enum Kind {
    case null, name, array, dictionary, stream, other

    init(_ code: qpdf_object_type_e) {
      switch code {
      case ot_uninitialized, ot_reserved, ot_null, ot_unresolved, ot_destroyed: self = .null
      case ot_name: self = .name
      case ot_array: self = .array
      case ot_dictionary: self = .dictionary
      case ot_stream: self = .stream
      default: self = .other
      }
    }
  }

  let number: qpdf_oh

  init(_ number: qpdf_oh) { self.number = number }
}
