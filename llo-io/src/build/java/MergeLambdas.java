import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Replaces the lambdas and method references of each class in a folder by one class, {@code NAME$Merged}, with a switch over them.
 *
 * <p>The Java runtime makes a class for each of them when it is first reached, which takes about 0.2 ms. The descriptions of the wire
 * format have hundreds, nearly all reached at the first import. Only lambdas that capture nothing are replaced; the source, and what
 * it does, stay the same. Nested classes, and those that were treated before, are left alone.
 */
public final class MergeLambdas {

    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    private MergeLambdas() {}

    /** Treats the classes in the folder that the argument names. */
    public static void main(String[] args) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                merge(file);
            }
        }
    }

    private static void merge(Path file) throws IOException {
        ClassReader in = new ClassReader(Files.readAllBytes(file));
        Outer outer = new Outer(in.getClassName());
        in.accept(outer, 0);
        if (outer.nested || outer.lambdas.isEmpty()) {
            return;
        }
        ClassWriter out = new ClassWriter(in, ClassWriter.COMPUTE_MAXS);
        in.accept(new Replacing(out, outer), 0);
        Files.write(file, out.toByteArray());
        String simple = outer.merged.substring(outer.merged.lastIndexOf('/') + 1);
        Files.write(file.resolveSibling(simple + ".class"), outer.merged());
    }

    /** A lambda: the method of its interface, with the types that it is used with, and what runs. */
    private record Lambda(String method, Type erased, Type used, String type, Handle body) {

        /** Tells if the arguments and the result can be handed on by casts, boxing and unboxing alone. */
        boolean isSimple() {
            Type[] given = used.getArgumentTypes();
            Type[] taken = taken();
            if (given.length != taken.length || body.getTag() == Opcodes.H_INVOKESPECIAL) {
                return false;
            }
            for (int i = 0; i < given.length; i++) {
                if (isPrimitive(taken[i]) && !taken[i].equals(given[i]) && !box(taken[i]).equals(given[i])) {
                    return false;
                }
                if (isPrimitive(given[i]) && !taken[i].equals(given[i])) {
                    return false;
                }
            }
            Type asked = erased.getReturnType();
            return !isPrimitive(asked) || asked.equals(Type.VOID_TYPE) || asked.equals(given());
        }

        /** The types that the body takes, with the object that a method is called on. */
        Type[] taken() {
            List<Type> taken = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
            if (body.getTag() == Opcodes.H_INVOKEVIRTUAL || body.getTag() == Opcodes.H_INVOKEINTERFACE) {
                taken.add(0, Type.getObjectType(body.getOwner()));
            }
            return taken.toArray(Type[]::new);
        }

        /** The type that the body gives. */
        Type given() {
            return body.getTag() == Opcodes.H_NEWINVOKESPECIAL
                    ? Type.getObjectType(body.getOwner())
                    : Type.getReturnType(body.getDesc());
        }
    }

    /** Finds the lambdas of a class. */
    private static final class Outer extends ClassVisitor {
        final String name;
        final String merged;
        final List<Lambda> lambdas = new ArrayList<>();
        boolean nested;

        Outer(String name) {
            super(Opcodes.ASM9);
            this.name = name;
            this.merged = name + "$Merged";
        }

        /** Gives the number of a lambda, if it can be replaced. */
        Optional<Integer> find(String method, String descriptor, Handle factory, Object[] arguments) {
            Type call = Type.getMethodType(descriptor);
            if (!factory.getOwner().equals(FACTORY)
                    || !factory.getName().equals("metafactory")
                    || call.getArgumentTypes().length > 0) {
                return Optional.empty();
            }
            Lambda lambda = new Lambda(
                    method,
                    (Type) arguments[0],
                    (Type) arguments[2],
                    call.getReturnType().getInternalName(),
                    (Handle) arguments[1]);
            if (!lambda.isSimple()) {
                return Optional.empty();
            }
            if (!lambdas.contains(lambda)) {
                lambdas.add(lambda);
            }
            return Optional.of(lambdas.indexOf(lambda));
        }

        @Override
        public void visitNestHost(String host) {
            nested = true;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInvokeDynamicInsn(String sam, String call, Handle factory, Object... arguments) {
                    find(sam, call, factory, arguments);
                }
            };
        }

        /** Writes the class that stands for all of them. */
        byte[] merged() {
            ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            String[] types = lambdas.stream().map(Lambda::type).distinct().toArray(String[]::new);
            out.visit(
                    Opcodes.V17,
                    Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                    merged,
                    null,
                    "java/lang/Object",
                    types);
            out.visitNestHost(name);
            out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "number", "I", null, null);
            constructor(out.visitMethod(0, "<init>", "(I)V", null, null));
            Map<String, List<Lambda>> methods = new LinkedHashMap<>();
            for (Lambda lambda : lambdas) {
                String method = lambda.method + lambda.erased.getDescriptor();
                methods.computeIfAbsent(method, any -> new ArrayList<>()).add(lambda);
            }
            methods.values().forEach(each -> {
                String descriptor = each.get(0).erased.getDescriptor();
                method(out.visitMethod(Opcodes.ACC_PUBLIC, each.get(0).method, descriptor, null, null), each);
            });
            out.visitEnd();
            return out.toByteArray();
        }

        private void constructor(MethodVisitor code) {
            code.visitCode();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(Opcodes.ILOAD, 1);
            code.visitFieldInsn(Opcodes.PUTFIELD, merged, "number", "I");
            code.visitInsn(Opcodes.RETURN);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }

        /** A switch over the lambdas that have this method. */
        private void method(MethodVisitor code, List<Lambda> of) {
            int[] numbers = of.stream().mapToInt(lambdas::indexOf).toArray();
            Label[] labels = new Label[numbers.length];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = new Label();
            }
            Label other = new Label();
            code.visitCode();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, merged, "number", "I");
            boolean dense = numbers[numbers.length - 1] - numbers[0] < 2 * numbers.length;
            if (dense) {
                Label[] table = new Label[numbers[numbers.length - 1] - numbers[0] + 1];
                Arrays.fill(table, other);
                for (int i = 0; i < numbers.length; i++) {
                    table[numbers[i] - numbers[0]] = labels[i];
                }
                code.visitTableSwitchInsn(numbers[0], numbers[numbers.length - 1], other, table);
            } else {
                code.visitLookupSwitchInsn(other, numbers, labels);
            }
            for (int i = 0; i < labels.length; i++) {
                code.visitLabel(labels[i]);
                code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
                run(code, of.get(i));
            }
            code.visitLabel(other);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            code.visitTypeInsn(Opcodes.NEW, "java/lang/AssertionError");
            code.visitInsn(Opcodes.DUP);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/AssertionError", "<init>", "()V", false);
            code.visitInsn(Opcodes.ATHROW);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }

        private static void run(MethodVisitor code, Lambda lambda) {
            Handle body = lambda.body;
            boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            if (makes) {
                code.visitTypeInsn(Opcodes.NEW, body.getOwner());
                code.visitInsn(Opcodes.DUP);
            }
            Type[] erased = lambda.erased.getArgumentTypes();
            Type[] used = lambda.used.getArgumentTypes();
            Type[] taken = lambda.taken();
            int variable = 1;
            for (int i = 0; i < erased.length; i++) {
                code.visitVarInsn(erased[i].getOpcode(Opcodes.ILOAD), variable);
                variable += erased[i].getSize();
                if (!isPrimitive(erased[i])) {
                    cast(code, used[i]);
                    if (isPrimitive(taken[i])) {
                        String unbox = taken[i].getClassName() + "Value";
                        String box = box(taken[i]).getInternalName();
                        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, unbox, "()" + taken[i].getDescriptor(), false);
                    } else {
                        cast(code, taken[i]);
                    }
                }
            }
            int call = switch (body.getTag()) {
                case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
                case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
                default -> Opcodes.INVOKESPECIAL;
            };
            code.visitMethodInsn(call, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
            giveBack(code, lambda);
        }

        private static void giveBack(MethodVisitor code, Lambda lambda) {
            Type asked = lambda.erased.getReturnType();
            Type given = lambda.given();
            if (asked.equals(Type.VOID_TYPE)) {
                if (!given.equals(Type.VOID_TYPE)) {
                    code.visitInsn(given.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
                }
            } else if (isPrimitive(given) && !isPrimitive(asked)) {
                String box = box(given).getInternalName();
                String descriptor = "(" + given.getDescriptor() + ")L" + box + ";";
                code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", descriptor, false);
            }
            code.visitInsn(asked.getOpcode(Opcodes.IRETURN));
        }

        private static void cast(MethodVisitor code, Type type) {
            if (!type.getInternalName().equals("java/lang/Object")) {
                code.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
            }
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static Type box(Type primitive) {
        return Type.getObjectType(switch (primitive.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.BYTE -> "java/lang/Byte";
            case Type.CHAR -> "java/lang/Character";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            case Type.FLOAT -> "java/lang/Float";
            case Type.DOUBLE -> "java/lang/Double";
            default -> "java/lang/Void";
        });
    }

    /** Copies a class, with the lambdas replaced. */
    private static final class Replacing extends ClassVisitor {
        private final Outer outer;

        Replacing(ClassVisitor out, Outer outer) {
            super(Opcodes.ASM9, out);
            this.outer = outer;
        }

        @Override
        public void visitEnd() {
            super.visitNestMember(outer.merged); // so that it may call what is private
            super.visitEnd();
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
            MethodVisitor code = super.visitMethod(access, method, descriptor, signature, thrown);
            return new MethodVisitor(Opcodes.ASM9, code) {
                @Override
                public void visitInvokeDynamicInsn(String sam, String call, Handle factory, Object... arguments) {
                    Optional<Integer> number = outer.find(sam, call, factory, arguments);
                    if (number.isEmpty()) {
                        super.visitInvokeDynamicInsn(sam, call, factory, arguments);
                        return;
                    }
                    super.visitTypeInsn(Opcodes.NEW, outer.merged);
                    super.visitInsn(Opcodes.DUP);
                    super.visitIntInsn(Opcodes.SIPUSH, number.get());
                    super.visitMethodInsn(Opcodes.INVOKESPECIAL, outer.merged, "<init>", "(I)V", false);
                }
            };
        }
    }
}
